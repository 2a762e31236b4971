package nl.naslag.rest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpRange;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Serves original files with their own type, but never as a page that can run scripts.
final class Originals {
  /// A corpus file may be hostile HTML; served from our own origin it could act as the user.
  static final String SANDBOX =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private static final int LONGEST_RANGE = 60;

  private Originals() {}

  /// Plain bytes if the type is unknown or malformed: a browser then saves the file.
  static MediaType mediaType(DocumentEntry entry) {
    try {
      return entry.file().mediaType().isEmpty()
          ? MediaType.APPLICATION_OCTET_STREAM
          : withCharset(MediaType.parseMediaType(entry.file().mediaType()));
    } catch (InvalidMediaTypeException e) {
      return MediaType.APPLICATION_OCTET_STREAM;
    }
  }

  /// Refuses what a file does not have; the web layer itself would do so without words.
  ///
  /// @param range the header, null without one
  static void checkRange(@Nullable String range, Path file) {
    try {
      HttpRange.toResourceRegions(HttpRange.parseRanges(range), new FileSystemResource(file));
    } catch (IllegalArgumentException e) {
      String asked =
          range == null ? "" : range.substring(0, Math.min(range.length(), LONGEST_RANGE));
      throw RefusalCode.NO_SUCH_BYTES.refusal(asked);
    }
  }

  // Without a charset a browser guesses, and shows "één" as "Ã©Ã©n".
  private static MediaType withCharset(MediaType type) {
    boolean bareText = type.getType().equals("text") && type.getCharset() == null;
    return bareText ? new MediaType(type, StandardCharsets.UTF_8) : type;
  }
}
