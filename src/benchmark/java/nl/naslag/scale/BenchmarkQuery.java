package nl.naslag.scale;

import java.util.List;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.SearchMode;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SortOrder;

/// Something that is asked of every engine alike: the first twenty passages.
///
/// @param words all of them must be there
/// @param phrase whether they must stand in this order, side by side
/// @param theme the only one wanted; empty for all
record BenchmarkQuery(List<String> words, boolean phrase, String theme) {
  static final int HITS = 20;

  SearchRequest ofNaslag() {
    String typed = String.join(" ", words);
    Filters filters = theme.isEmpty() ? Filters.NONE : Filters.of(Facet.THEME, theme);
    return new SearchRequest(
        phrase ? '"' + typed + '"' : typed,
        SearchMode.ZOEK,
        filters,
        SortOrder.RELEVANTIE,
        1,
        HITS);
  }
}
