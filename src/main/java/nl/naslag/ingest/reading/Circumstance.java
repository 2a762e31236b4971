package nl.naslag.ingest.reading;

import java.io.UncheckedIOException;
import java.util.Optional;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.Reason;
import org.springframework.core.NestedRuntimeException;

/// Tells a fault of the circumstances from one of the file.
final class Circumstance {
  private Circumstance() {}

  /// Why a step failed, if that lies outside the file. Empty for anything that the bytes may have
  /// caused, such as words on which a rule stumbles.
  static Optional<Reason> of(Throwable failure) {
    return switch (failure) {
      case OutOfMemoryError e -> Optional.of(Reason.MEMORY_SHORT);
      case UncheckedIOException e -> Optional.of(ofDisk(e));
      // The steps ask the database for corrections alone; its faults are Spring's or refusals.
      case NestedRuntimeException e -> Optional.of(Reason.DATABASE_AWAY);
      case Refusal e -> Optional.of(Reason.DATABASE_AWAY);
      default -> Optional.empty();
    };
  }

  private static Reason ofDisk(UncheckedIOException e) {
    String message = String.valueOf(e.getCause());
    return message.contains("No space left") ? Reason.DISK_FULL : Reason.READING_ENDED;
  }
}
