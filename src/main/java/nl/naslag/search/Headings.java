package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// The headings of a commit with how many passages stand below each, sorted by how they start.
final class Headings {
  /// By the heading as people type it, then as it is written.
  private final NavigableMap<String, Map<String, Long>> counts = new TreeMap<>();

  /// Reads the row of each passage once; passages of one section share it.
  static Headings of(List<LeafReaderContext> segments) throws IOException {
    Headings headings = new Headings();
    for (LeafReaderContext segment : segments) {
      headings.add(segment.reader());
    }
    return headings;
  }

  private void add(LeafReader segment) throws IOException {
    SortedDocValues rows = DocValues.getSorted(segment, IndexFields.SECTION);
    long[] passages = new long[rows.getValueCount()];
    Bits live = segment.getLiveDocs();
    for (int at = rows.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = rows.nextDoc()) {
      passages[rows.ordValue()] += live == null || live.get(at) ? 1 : 0;
    }
    for (int row = 0; row < passages.length; row++) {
      if (passages[row] > 0) {
        add(PlaceRow.read(rows.lookupOrd(row)).trail(), passages[row]);
      }
    }
  }

  private void add(List<String> row, long passages) {
    for (String heading : new LinkedHashSet<>(row)) {
      if (!heading.isBlank()) {
        counts
            .computeIfAbsent(Folded.heading(heading), typed -> new TreeMap<>())
            .merge(heading, passages, Long::sum);
      }
    }
  }

  /// In any order.
  List<Suggestion> startingAs(String typed) {
    List<Suggestion> found = new ArrayList<>();
    counts
        .subMap(typed, true, typed + Character.MAX_VALUE, false)
        .values()
        .forEach(
            written ->
                written.forEach(
                    (heading, passages) -> found.add(new Suggestion(heading, "kop", passages))));
    return found;
  }
}
