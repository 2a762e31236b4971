package nl.naslag.ingest.scan;

import java.nio.file.Path;

/// A file in the corpus folder.
///
/// @param fileName path below the corpus, with forward slashes
/// @param sha256 empty if the file could not be opened
public record CorpusFile(Path file, String fileName, String sha256, long size) {
  /// Whether the file can be compared with others. False for an empty file, since all empty files
  /// are equal, and for a file that could not be opened.
  boolean comparable() {
    return !sha256.isEmpty() && size > 0;
  }
}
