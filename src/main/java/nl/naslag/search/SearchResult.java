package nl.naslag.search;

import java.util.List;
import java.util.Map;

/// Everything a search found. Totals are exact; a page of hits is in [#hits].
///
/// @param facets each value counted under the query and the filters of all other facets
/// @param fingerprint of the index that was searched
/// @param total passages, on all pages together
/// @param totalDocuments that these passages stand in
public record SearchResult(
    long total,
    long totalDocuments,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    String fingerprint) {
  public SearchResult {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
