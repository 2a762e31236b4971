package nl.naslag.extraction;

import nl.naslag.document.file.Page;
import nl.naslag.document.file.Source;

/// Recognises the text of image-only pages, one page at a time.
///
/// The text of each page is kept, so interrupted work resumes where it stopped; the next extraction
/// of the file includes the text. Thread-safe.
public interface PageRecognition {
  /// Whether a page is an image that has not been tried yet and may be read.
  boolean wanted(Source source, Page page);

  /// Reads one page and keeps the result, even if it is empty.
  ///
  /// A page that takes too long or cannot be drawn counts as tried and stays an image.
  void recognise(Source source, int page);
}
