package nl.naslag.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Quote;
import nl.naslag.document.Span;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// The headings of documents, because evidence often stands in the heading above a passage.
///
/// Safe for several threads. What is kept belongs to one generation of the index, because a file
/// that is read again may have other headings.
@Component
class EvidenceHeadings {
  private static final int MOST_DOCUMENTS = 256;

  private final PassageSearch search;
  private final Map<String, List<Quote>> headings = new Recent();
  private long generation = -1;

  EvidenceHeadings(PassageSearch search) {
    this.search = search;
  }

  /// The heading that holds a span of a document's text.
  synchronized Optional<Quote> holding(String documentId, Span span) {
    if (generation != search.generation()) {
      headings.clear();
      generation = search.generation();
    }
    return holding(headings.computeIfAbsent(documentId, this::headingsOf), span);
  }

  private List<Quote> headingsOf(String documentId) {
    return search
        .document(documentId)
        .map(document -> headings(document.document()))
        .orElse(List.of());
  }

  /// The headings of a document, word for word.
  static List<Quote> headings(PolicyDocument document) {
    return document.allSections().map(section -> document.quote(section.heading())).toList();
  }

  /// The first heading around a span; empty where the span stands in running text.
  static Optional<Quote> holding(List<Quote> headings, Span span) {
    return headings.stream().filter(heading -> heading.span().contains(span)).findFirst();
  }

  /// Forgets what was asked for longest ago.
  private static final class Recent extends LinkedHashMap<String, List<Quote>> {
    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<Quote>> eldest) {
      return size() > MOST_DOCUMENTS;
    }
  }
}
