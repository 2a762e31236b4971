package nl.naslag.extraction;

import nl.naslag.document.Extraction;
import nl.naslag.document.Source;

/// Reads a file's text in a guarded child process, so that no file can take the application down.
public interface TextExtractor {
  /// Always comes back within the time limit, with an outcome for every file, however hostile.
  Extraction extract(Source source);
}
