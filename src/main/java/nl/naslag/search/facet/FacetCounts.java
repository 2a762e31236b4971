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

/// Counts the passages that were found, and what each facet value would give: under the query and
/// the choices in all other facets.
/// With theme "wonen" chosen, the count of theme "water" is what a click on it alone would give,
/// and the count of horizon "2030" is that within "wonen". Counts are exact, never estimated.
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

  /// @param filters one for each facet with a choice
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

  /// How many passages each value of a facet would give, by the number of the value.
  int[] counts(Facet facet) {
    if (chosen.containsKey(facet)) {
      return reading.column(facet).count(found.and(others(facet)).numbers());
    }
    return facet == Facet.DOCUMENT ? documents : reading.column(facet).count(numbers);
  }

  /// The choices that still hold when a facet's own choice is taken back.
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
