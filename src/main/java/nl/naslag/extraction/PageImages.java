package nl.naslag.extraction;

import nl.naslag.document.file.Source;

/// Draws pages of PDF files in a guarded child process, as is done for reading text.
///
/// Drawn pages are cached on disk for a while. Thread-safe.
public interface PageImages {
  /// Always returns within the time limit, however hostile the file.
  ///
  /// @param source a PDF
  /// @param page from 1, by position in the file
  PageImage image(Source source, int page);
}
