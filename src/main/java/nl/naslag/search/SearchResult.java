package nl.naslag.search;

import java.util.List;
import java.util.Map;

/// The result of a search. Totals are exact; one page of hits is in [#hits].
///
/// @param facets each value counted under the query and the filters of all other facets
/// @param fingerprint of the index that was searched
/// @param total passages, on all pages together
/// @param totalDocuments number of documents that contain these passages
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
