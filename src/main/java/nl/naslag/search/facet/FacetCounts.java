package nl.naslag.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.naslag.search.Facet;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.store.PassageSet;
import org.apache.lucene.search.Query;

/// Counts the found passages, and the passages that each facet value would return under the query
/// and the selections in all other facets. With theme "wonen" selected, the count of theme "water"
/// is what selecting it instead would return, and the count of horizon "2030" is that within
/// "wonen". Counts are exact, never estimated.
public final class FacetCounts {
  private final IndexSnapshot reading;
  private final PassageSet found;
  private final PassageSet shown;
  private final int[][] numbers;
  private final int[] documents;
  private final Map<Facet, PassageSet> chosen = new EnumMap<>(Facet.class);

  private FacetCounts(IndexSnapshot reading, Query query, Map<Facet, Query> filters)
      throws IOException {
    this.reading = reading;
    this.found = PassageSet.of(query, reading);
    for (var filter : filters.entrySet()) {
      chosen.put(filter.getKey(), PassageSet.of(filter.getValue(), reading));
    }
    this.shown = found.and(chosen.values());
    this.numbers = shown.numbers();
    this.documents = reading.column(Facet.DOCUMENT).count(numbers);
  }

  /// Counts for one query.
  ///
  /// @param filters one for each facet with a selection
  public static FacetCounts of(IndexSnapshot reading, Query query, Map<Facet, Query> filters)
      throws IOException {
    return new FacetCounts(reading, query, filters);
  }

  /// Passages that pass the query and every filter.
  public long total() {
    return shown.size();
  }

  /// Documents with at least one of those passages.
  public int totalDocuments() {
    return (int) Arrays.stream(documents).filter(count -> count > 0).count();
  }

  /// The number of passages each facet value would return, by value number.
  int[] counts(Facet facet) {
    if (chosen.containsKey(facet)) {
      return reading.column(facet).count(found.and(others(facet)).numbers());
    }
    return facet == Facet.DOCUMENT ? documents : reading.column(facet).count(numbers);
  }

  /// The selections in the other facets.
  private Collection<PassageSet> others(Facet facet) {
    List<PassageSet> others = new ArrayList<>();
    for (var choice : chosen.entrySet()) {
      if (choice.getKey() != facet) {
        others.add(choice.getValue());
      }
    }
    return others;
  }
}
