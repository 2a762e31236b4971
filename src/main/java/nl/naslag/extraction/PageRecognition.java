package nl.naslag.extraction;

import nl.naslag.document.file.Page;
import nl.naslag.document.file.Source;

/// Reads the letters of pages that are pictures only, one page at a time.
///
/// What was read of a page is kept, so work that is broken off goes on where it stopped; the next
/// extraction of the file has the text. Thread-safe.
public interface PageRecognition {
  /// Whether a page is a picture that was not tried yet, and may be.
  boolean wanted(Source source, Page page);

  /// Reads one page and keeps what it found, also when that is nothing.
  ///
  /// A page that takes too long or cannot be drawn counts as tried and stays a picture.
  void recognise(Source source, int page);
}
