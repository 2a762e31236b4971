package nl.naslag.extraction;

import nl.naslag.document.file.Source;

/// Draws pages of PDF files as they look, in a guarded child process as text is read.
///
/// What was drawn once is kept on disk for a while. Thread-safe.
public interface PageImages {
  /// Always comes back within the time limit, however hostile the file.
  ///
  /// @param source a PDF
  /// @param page from 1, as it lies in the file
  PageImage image(Source source, int page);
}
