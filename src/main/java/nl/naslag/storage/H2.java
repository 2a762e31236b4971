package nl.naslag.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/// What only H2 needs; any other database does it by itself.
final class H2 {
  /// Writes what is committed and waits for the disk; fails if the database closed itself.
  static final String FORCE = "checkpoint sync";

  /// Ends the database at once, without writing.
  static final String END = "shutdown immediately";

  private static final String ADDRESS = "jdbc:h2:";

  /// H2's codes for faults after which it no longer reads or writes: general error, closed object,
  /// reading or writing failed (two), lost connection, read-only, closed, closing.
  private static final Set<Integer> ENDED =
      Set.of(50_000, 90_007, 90_028, 90_031, 90_067, 90_097, 90_098, 90_121);

  private H2() {}

  static boolean runs(Connection connection) throws SQLException {
    return isAddress(connection.getMetaData().getURL());
  }

  static boolean isAddress(String address) {
    return address.startsWith(ADDRESS);
  }

  static boolean ended(SQLException failure) {
    return ENDED.contains(failure.getErrorCode());
  }
}
