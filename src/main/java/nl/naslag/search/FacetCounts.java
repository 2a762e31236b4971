package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Counts the passages that were found, and what each facet value would give: under the query and
/// the choices in all other facets.
/// With theme "wonen" chosen, the count of theme "water" is what a click on it alone would give,
/// and the count of horizon "2030" is that within "wonen". Counts are exact, never estimated.
final class FacetCounts {
  private final Reading reading;
  private final PassageSet found;
  private final PassageSet shown;
  private final Map<Facet, PassageSet> chosen = new EnumMap<>(Facet.class);

  private FacetCounts(Reading reading, Query query, Map<Facet, Query> filters) throws IOException {
    this.reading = reading;
    this.found = PassageSet.of(query, reading);
    for (var filter : filters.entrySet()) {
      chosen.put(filter.getKey(), PassageSet.of(filter.getValue(), reading));
    }
    this.shown = found.and(chosen.values());
  }

  /// @param filters one for each facet with a choice
  /// @param filters one for each facet with a choice
  static FacetCounts of(Reading reading, Query query, Map<Facet, Query> filters)
      throws IOException {
    return new FacetCounts(reading, query, filters);
  }

  /// Passages that pass the query and every filter.
  long total() {
    return shown.size();
  }

  /// Documents with at least one of those passages.
  /// Documents with at least one of these passages.
  long totalDocuments() throws IOException {
    return count(Facet.DOCUMENT, shown).size();
  }

  /// Only values that occur.
  Map<String, Long> of(Facet facet) throws IOException {
    return count(facet, chosen.containsKey(facet) ? found.and(others(facet)) : shown);
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

  /// Segments number their values differently, so they meet by the value itself.
  private Map<String, Long> count(Facet facet, PassageSet passages) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < passages.segments().size(); i++) {
      LeafReader segment = reading.leaves().get(i).reader();
      SortedSetDocValues values = DocValues.getSortedSet(segment, IndexFields.of(facet));
      count(values, passages.segments().get(i), counts);
    }
    return counts;
  }

  /// Counts by number within one segment, and looks each value up once.
  /// Ordinals are counted before they are looked up, so a value is decoded once per segment.
  private static void count(
      SortedSetDocValues values, FixedBitSet passages, Map<String, Long> counts)
      throws IOException {
    int[] byOrdinal = new int[Math.toIntExact(values.getValueCount())];
    DocIdSetIterator documents = new BitSetIterator(passages, 0);
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (values.advanceExact(documents.docID())) {
        for (int i = values.docValueCount(); i > 0; i--) {
          byOrdinal[(int) values.nextOrd()]++;
        }
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        String value = values.lookupOrd(ordinal).utf8ToString();
        counts.merge(value, (long) byOrdinal[ordinal], Long::sum);
      }
    }
  }
}
