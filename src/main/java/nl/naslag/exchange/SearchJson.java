package nl.naslag.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Span;
import nl.naslag.document.Texts;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Hit.Match;
import org.jspecify.annotations.Nullable;

/// A page of hits in JSON, with exact totals.
///
/// @param total number of passages found on all pages, not only this one
/// @param totalExact always true: a count here is never an estimate
/// @param meant a query with hits, if this one has none because of a misspelling
/// @param facets the values of each facet with their counts
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
      PassageJson passage, double score, List<Span> highlights, List<MatchJson> why) {}

  /// Why a passage was found: a word of the query, the word that matched it, and in Dutch how.
  public record MatchJson(String asked, String found, String how) {
    static MatchJson of(Match match) {
      return new MatchJson(match.asked(), match.found(), Texts.text(match.how()));
    }
  }

  /// The index that was searched.
  public record IndexJson(String fingerprint) {}
}
