package nl.naslag.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Quote;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// Caches the headings of documents, because evidence often lies in the heading above a passage.
///
/// Thread-safe. The cache belongs to one generation of the index, because a file that is read again
/// may have other headings.
@Component
class EvidenceHeadings {
  private static final int MOST_DOCUMENTS = 256;

  private final PassageSearch search;
  private final Map<DocumentId, List<Quote>> headings = new Recent();
  private long generation = -1;

  EvidenceHeadings(PassageSearch search) {
    this.search = search;
  }

  /// The heading that contains a span of a document's text.
  synchronized Optional<Quote> holding(DocumentId documentId, Span span) {
    if (generation != search.generation()) {
      headings.clear();
      generation = search.generation();
    }
    return holding(headings.computeIfAbsent(documentId, this::headingsOf), span);
  }

  private List<Quote> headingsOf(DocumentId documentId) {
    return search
        .document(documentId)
        .map(document -> headings(document.document()))
        .orElse(List.of());
  }

  /// The headings of a document, verbatim.
  static List<Quote> headings(PolicyDocument document) {
    return document.allSections().map(section -> document.quote(section.heading())).toList();
  }

  /// The first heading that contains the span; empty if the span lies in running text.
  static Optional<Quote> holding(List<Quote> headings, Span span) {
    return headings.stream().filter(heading -> heading.span().contains(span)).findFirst();
  }

  /// Drops the least recently used entry.
  private static final class Recent extends LinkedHashMap<DocumentId, List<Quote>> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<DocumentId, List<Quote>> eldest) {
      return size() > MOST_DOCUMENTS;
    }
  }
}
