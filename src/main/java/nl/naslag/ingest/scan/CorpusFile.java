package nl.naslag.ingest.scan;

import java.nio.file.Path;

/// A file below the corpus folder.
///
/// @param fileName path below the corpus, with forward slashes
/// @param sha256 empty where the file could not be opened
public record CorpusFile(Path file, String fileName, String sha256, long size) {
  /// Whether it says something to compare other files with; every empty file is like the others.
  /// False also for a file that could not be opened.
  boolean comparable() {
    return !sha256.isEmpty() && size > 0;
  }
}
