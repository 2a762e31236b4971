package nl.naslag.ingest;

import nl.naslag.extraction.PageImage;

/// Pages of the original files as they look on paper.
public interface OriginalPages {
  /// Draws one page, or says why that could not be done.
  ///
  /// Refuses an unknown document, a page it does not have, and a file that is no PDF.
  ///
  /// @param page from 1, as it lies in the file
  PageImage image(String documentId, int page);
}
