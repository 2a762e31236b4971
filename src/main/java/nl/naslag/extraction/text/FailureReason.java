package nl.naslag.extraction.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import nl.naslag.document.file.Reason;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;

/// Maps exceptions of the reading libraries to reasons.
///
/// Searches the causes, because libraries wrap exceptions. Anything unexplained counts as damage.
public final class FailureReason {
  /// Causes may refer to each other in a cycle.
  private static final int DEEPEST_CAUSE = 20;

  private static final Pattern NO_ROOM =
      Pattern.compile("No space left|not enough space|[Qq]uota exceeded");
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "Input/output error|Stale file handle|Transport endpoint|Host is down|Too many open"
              + " files|network (name|path)");

  private FailureReason() {}

  public static Reason reasonOf(Exception exception) {
    Throwable cause = exception;
    for (int i = 0; i < DEEPEST_CAUSE && cause != null; i++) {
      Reason reason = known(cause);
      if (reason != null) {
        return reason;
      }
      cause = cause.getCause();
    }
    return Reason.DAMAGED;
  }

  private static @Nullable Reason known(Throwable cause) {
    return switch (cause) {
      case ReadingStopped stopped -> stopped.reason();
      case EncryptedDocumentException e -> Reason.ENCRYPTED;
      case InvalidPasswordException e -> Reason.ENCRYPTED;
      case org.apache.poi.EncryptedDocumentException e -> Reason.ENCRYPTED;
      case UnsupportedZipFeatureException e -> zipReason(e);
      case UnsupportedFormatException e -> Reason.UNSUPPORTED;
      case ZeroByteFileException e -> Reason.EMPTY_FILE;
      case TikaMemoryLimitException e -> Reason.TOO_LARGE;
      case WriteLimitReachedException e -> Reason.TOO_LARGE;
      case AccessDeniedException e -> Reason.UNREADABLE_FILE;
      case NoSuchFileException e -> Reason.UNREADABLE_FILE;
      case IOException e when disk(e) != null -> disk(e);
      default -> bomb(cause);
    };
  }

  /// A compressed file may be encrypted, or use a method that the library does not support.
  private static Reason zipReason(UnsupportedZipFeatureException e) {
    return e.getFeature() == UnsupportedZipFeatureException.Feature.ENCRYPTION
        ? Reason.ENCRYPTED
        : Reason.UNSUPPORTED;
  }

  /// What the disk or the network says, which lies outside the file. Only their message tells these
  /// apart; the child is started so that they are English.
  private static @Nullable Reason disk(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (NO_ROOM.matcher(message).find()) {
      return Reason.DISK_FULL;
    }
    return NOT_NOW.matcher(message).find() ? Reason.UNREADABLE_FILE : null;
  }

  /// Tika has no exception type for markup that grows or nests without end.
  private static @Nullable Reason bomb(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (!message.startsWith("Suspected zip bomb")) {
      return null;
    }
    return message.contains("levels of") ? Reason.TOO_DEEP : Reason.TOO_LARGE;
  }
}
