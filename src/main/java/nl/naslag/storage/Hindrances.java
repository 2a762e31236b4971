package nl.naslag.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;

/// Recognises faults that lie outside Naslag and pass: a full disk, a folder without permission, a
/// database that is away.
///
/// Everything works again, without a restart, once they have passed; so a person hears what to do.
public final class Hindrances {
  /// What systems say of a full disk; Java has no type for it.
  private static final List<String> FULL =
      List.of(
          "no space left", "disk quota exceeded", "not enough space", "disk full", "disk is full");

  private static final List<String> FORBIDDEN =
      List.of("permission denied", "read-only file system");

  /// SQL states of connections, and of PostgreSQL when it stops.
  private static final List<String> AWAY = List.of("08", "57P0");

  /// What the pool says of a connection that it closed.
  private static final List<String> CLOSED = List.of("connection is closed");

  private static final List<String> READ_ONLY = List.of("25006", "90097");

  private Hindrances() {}

  /// What a door says of the failure; empty if it is a fault of Naslag itself.
  public static Optional<Refusal> in(Throwable failure) {
    if (any(failure, Hindrances::isFull)) {
      return Optional.of(RefusalCode.NO_ROOM.refusal());
    }
    if (any(failure, Hindrances::isForbidden)) {
      return Optional.of(RefusalCode.NOT_WRITABLE.refusal());
    }
    return any(failure, Hindrances::isAway)
        ? Optional.of(RefusalCode.STORE_UNAVAILABLE.refusal())
        : Optional.empty();
  }

  private static boolean any(Throwable failure, Predicate<Throwable> test) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(30).anyMatch(test);
  }

  private static boolean isFull(Throwable cause) {
    return cause instanceof IOException && says(cause, FULL);
  }

  private static boolean isForbidden(Throwable cause) {
    return cause instanceof AccessDeniedException
        || cause instanceof ReadOnlyFileSystemException
        || (cause instanceof IOException && says(cause, FORBIDDEN))
        || hasState(cause, READ_ONLY);
  }

  private static boolean isAway(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLNonTransientConnectionException
        || hasState(cause, AWAY)
        || (cause instanceof SQLException && says(cause, CLOSED))
        || (cause instanceof SQLException failure && H2.ended(failure));
  }

  private static boolean says(Throwable cause, List<String> words) {
    String message = Objects.requireNonNullElse(cause.getMessage(), "").toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(message::contains);
  }

  private static boolean hasState(Throwable cause, List<String> states) {
    return cause instanceof SQLException database
        && database.getSQLState() != null
        && states.stream().anyMatch(database.getSQLState()::startsWith);
  }
}
