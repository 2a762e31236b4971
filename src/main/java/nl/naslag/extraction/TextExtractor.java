package nl.naslag.extraction;

import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Source;

/// Reads a file's text in a guarded child process, so that no file can crash the application.
///
/// Supports PDF, office documents, e-mail, web pages, Markdown and plain text, distinguished by
/// content. Thread-safe.
public interface TextExtractor {
  /// Always returns within the time limit, with an outcome for every file, however hostile.
  ///
  /// A scan is [nl.naslag.document.NoText], a locked file [nl.naslag.document.Unreadable]; neither
  /// throws.
  Extraction extract(Source source);
}
