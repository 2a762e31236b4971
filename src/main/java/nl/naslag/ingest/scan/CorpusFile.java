package nl.naslag.ingest.scan;

import java.nio.file.Path;
import nl.naslag.document.file.Reason;
import org.jspecify.annotations.Nullable;

/// A file in the corpus folder.
///
/// @param fileName path below the corpus, with forward slashes
/// @param sha256 empty if the file could not be opened
/// @param leftOut why it is not read on purpose; absent for a document
public record CorpusFile(
    Path file, String fileName, String sha256, long size, @Nullable Reason leftOut) {
  CorpusFile(Path file, String fileName, String sha256, long size) {
    this(file, fileName, sha256, size, null);
  }

  /// An entry of the folder that is not read.
  static CorpusFile leftOut(Path file, String fileName, Reason reason) {
    return new CorpusFile(file, fileName, "", 0, reason);
  }

  /// Whether the file can be compared with others. False for an empty file, since all empty files
  /// are equal, and for a file that could not be opened.
  boolean comparable() {
    return !sha256.isEmpty() && size > 0;
  }
}
