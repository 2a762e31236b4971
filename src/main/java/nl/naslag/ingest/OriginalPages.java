package nl.naslag.ingest;

import nl.naslag.document.file.DocumentId;
import nl.naslag.extraction.PageImage;

/// Pages of the original files as they look in print.
public interface OriginalPages {
  /// Draws one page, or returns the reason why it could not be drawn.
  ///
  /// Throws for an unknown document, a page that does not exist, and a file that is not a PDF.
  ///
  /// @param page from 1, by position in the file
  PageImage image(DocumentId documentId, int page);
}
