package nl.naslag.briefing.source;

import nl.naslag.briefing.Citation;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.DossierItem;
import nl.naslag.document.Passage;
import nl.naslag.document.PrintedPages;
import nl.naslag.document.Span;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.springframework.stereotype.Component;

/// Cites passages in the style that is set for this Naslag.
@Component
public class Citations {
  private final PassageSearch search;
  private final CitationStyle style;

  public Citations(PassageSearch search, CitationSettings settings) {
    this.search = search;
    style = settings.style();
  }

  /// One line that says where a passage stands.
  public String cite(IndexedPassage found) {
    return cite(found, found.passage().pages());
  }

  /// The same, with the pages of what is kept of a quote.
  ///
  /// @param found where the quote stands
  public String cite(IndexedPassage found, DossierItem quote) {
    return cite(found, pages(found.passage(), quote));
  }

  private static PrintedPages pages(Passage passage, DossierItem quote) {
    if (quote.kept().isEmpty()) {
      return passage.pages();
    }
    // The rest of the passage may be other words by now.
    String first = quote.kept().getFirst().in(quote.text());
    String last = quote.kept().getLast().in(quote.text());
    int start = passage.text().indexOf(first);
    int end = passage.text().lastIndexOf(last);
    return start < 0 || end < start
        ? passage.pages()
        : passage.pages(new Span(start, end + last.length()));
  }

  private String cite(IndexedPassage found, PrintedPages pages) {
    if (style == CitationStyle.NASLAG) {
      return style.cite(found, pages, null);
    }
    return style.cite(
        found, pages, search.entry(found.passage().documentId()).map(CitedSource::of).orElse(null));
  }

  /// A passage for the clipboard, with its source and its link.
  ///
  /// @param baseUrl of this Naslag, without a slash at its end
  public QuoteCopy copy(IndexedPassage found, String baseUrl) {
    return QuoteCopy.of(found.passage().text(), cite(found), Citation.permalink(found, baseUrl));
  }
}
