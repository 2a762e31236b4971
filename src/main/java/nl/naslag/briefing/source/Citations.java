package nl.naslag.briefing.source;

import nl.naslag.briefing.Citation;
import nl.naslag.briefing.CitedSource;
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
    if (style == CitationStyle.NASLAG) {
      return style.cite(found, null);
    }
    return style.cite(
        found, search.entry(found.passage().documentId()).map(CitedSource::of).orElse(null));
  }

  /// A passage for the clipboard, with its source and its link.
  ///
  /// @param baseUrl of this Naslag, without a slash at its end
  public QuoteCopy copy(IndexedPassage found, String baseUrl) {
    return QuoteCopy.of(found.passage().text(), cite(found), Citation.permalink(found, baseUrl));
  }
}
