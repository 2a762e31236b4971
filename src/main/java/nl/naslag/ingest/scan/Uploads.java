package nl.naslag.ingest.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.naslag.document.RefusalCode;
import org.springframework.util.unit.DataSize;

/// Receives uploads under a hidden name, so that scans ignore partial files.
final class Uploads {
  static final String HALF = ".ontvangst-";
  private static final int BUFFER = 1 << 16;

  private final DataSize largest;

  Uploads(DataSize largest) {
    this.largest = largest;
  }

  /// Saves the bytes; throws for an empty upload and for one above the limit.
  Path receive(InputStream content, Path folder) throws IOException {
    forgetInterrupted(folder);
    Path file = folder.resolve(HALF + UUID.randomUUID());
    try {
      if (copy(content, file) == 0) {
        throw RefusalCode.EMPTY_UPLOAD.refusal();
      }
      return file;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  // Deletes what a crash left behind; an upload in progress is more recent.
  private static void forgetInterrupted(Path folder) throws IOException {
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, HALF + "*")) {
      for (Path half : halves) {
        if (Files.getLastModifiedTime(half).toInstant().isBefore(yesterday)) {
          Files.deleteIfExists(half);
        }
      }
    }
  }

  /// Counted as bytes arrive, because the size that a sender declares may be false.
  private long copy(InputStream content, Path file) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size > largest.toBytes()) {
          throw RefusalCode.UPLOAD_TOO_LARGE.refusal(largest.toMegabytes());
        }
        out.write(buffer, 0, read);
      }
    }
    return size;
  }
}
