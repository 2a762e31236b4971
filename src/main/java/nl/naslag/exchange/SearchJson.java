package nl.naslag.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Span;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Hit.Match;
import org.jspecify.annotations.Nullable;

/// A page of hits as machines get it, with exact totals.
///
/// @param total number of passages found over all pages, not only those in this one
/// @param totalExact always true: a count here is never an estimate
/// @param meant a query that finds something, where this one does not for a misspelling
/// @param facets for each facet its values with their counts
public record SearchJson(
    long total,
    long totalDocuments,
    boolean totalExact,
    List<HitJson> hits,
    Map<String, List<FacetValue>> facets,
    IndexJson index,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String meant) {

  /// A hit; highlights count from the start of the passage's text.
  public record HitJson(
      PassageJson passage, double score, List<Span> highlights, List<Match> why) {}

  /// The index that was searched.
  public record IndexJson(String fingerprint) {}
}
