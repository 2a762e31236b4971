package nl.naslag.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// What only H2 needs; any other database does it by itself.
final class H2 {
  /// Writes what is committed and waits for the disk; fails if the database closed itself.
  static final String FORCE = "checkpoint sync";

  /// At the end of an address: opens the file without writing to it.
  static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

  private static final String ADDRESS = "jdbc:h2:";

  private static final String REUSE = "OPTIMIZE_REUSE_RESULTS";

  /// H2's codes for faults after which it no longer reads or writes: general error, closed object,
  /// reading or writing failed (two), lost connection, read-only, closed, closing.
  private static final Set<Integer> ENDED =
      Set.of(50_000, 90_007, 90_028, 90_031, 90_067, 90_097, 90_098, 90_121);

  /// The file is locked, by another process or by a database of this one that has not yet ended.
  private static final int HELD = 90_020;

  private H2() {}

  static boolean runs(Connection connection) throws SQLException {
    return isAddress(connection.getMetaData().getURL());
  }

  static boolean isAddress(String address) {
    return address.startsWith(ADDRESS);
  }

  /// The same address, for a database that reads again what it has read before.
  ///
  /// H2 keeps the last answer of a prepared query, and gives it once more at moments when another
  /// connection has just committed. Whoever then changes what was read takes back that change.
  static String readingAnew(String address) {
    boolean decided = address.toUpperCase(Locale.ROOT).contains(REUSE);
    return !isAddress(address) || decided ? address : address + ";" + REUSE + "=FALSE";
  }

  static boolean ended(SQLException failure) {
    return any(failure, code -> ENDED.contains(code) || code == HELD);
  }

  static boolean isHeld(SQLException failure) {
    return any(failure, code -> code == HELD);
  }

  private static boolean any(Throwable failure, IntPredicate test) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(cause -> cause instanceof SQLException sql && test.test(sql.getErrorCode()));
  }
}
