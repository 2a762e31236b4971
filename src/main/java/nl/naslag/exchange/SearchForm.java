package nl.naslag.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.naslag.exchange.SearchJson.HitJson;
import nl.naslag.exchange.SearchJson.MatchJson;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Hit;
import nl.naslag.search.SearchResult;
import org.springframework.stereotype.Component;

/// Converts search results to their JSON form.
@Component
public class SearchForm {
  private final PassageForm passages;

  SearchForm(PassageForm passages) {
    this.passages = passages;
  }

  /// Converts the result with its hits and facets and a suggested query.
  public SearchJson json(SearchResult result, Optional<String> meant) {
    return new SearchJson(
        result.total(),
        result.totalDocuments(),
        true,
        result.hits().stream().map(this::hit).toList(),
        facets(result),
        new SearchJson.IndexJson(result.fingerprint()),
        meant.orElse(null));
  }

  private HitJson hit(Hit hit) {
    return new HitJson(
        passages.json(hit.passage()),
        hit.score(),
        hit.highlights(),
        hit.why().stream().map(MatchJson::of).toList());
  }

  // Sorted by name, so that the same search always produces the same bytes.
  private static Map<String, List<FacetValue>> facets(SearchResult result) {
    Map<String, List<FacetValue>> facets = new TreeMap<>();
    result.facets().forEach((facet, values) -> facets.put(facet.id(), values));
    return facets;
  }
}
