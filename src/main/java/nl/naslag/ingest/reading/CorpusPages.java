package nl.naslag.ingest.reading;

import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.PageImage;
import nl.naslag.extraction.PageImages;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.OriginalPages;
import nl.naslag.ingest.scan.KnownDocuments;
import org.springframework.stereotype.Component;

/// Finds the file of a document and draws one of its pages.
@Component
class CorpusPages implements OriginalPages {
  private static final String PDF = "application/pdf";

  private final KnownDocuments known;
  private final Ingest ingest;
  private final PageImages images;

  CorpusPages(KnownDocuments known, Ingest ingest, PageImages images) {
    this.known = known;
    this.ingest = ingest;
    this.images = images;
  }

  @Override
  public PageImage image(DocumentId documentId, int page) {
    DocumentEntry entry = known.entry(documentId);
    if (!entry.file().mediaType().equals(PDF)) {
      throw RefusalCode.NO_PAGE_IMAGES.refusal();
    }
    if (page < 1 || page > entry.pages().size()) {
      throw RefusalCode.UNKNOWN_PAGE.refusal(page, entry.pages().size());
    }
    return images.image(source(entry), page);
  }

  // Keyed by the content that was read: a file that has changed since gets its own pages.
  private Source source(DocumentEntry entry) {
    return new Source(
        entry.id(),
        ingest.original(entry.id()),
        entry.fileName(),
        entry.file().sha256(),
        entry.file().size());
  }
}
