package nl.naslag.search.column;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.naslag.search.Facet;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/// The values of every passage of a commit in one facet, by number.
///
/// Lucene numbers values separately in each segment; here a value has one number in the whole
/// commit, so that counting adds to one array without lookups. Needs about four bytes for each
/// value of each passage. Built once per commit, then only read.
public final class FacetColumn {
  private final List<String> values = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Segment> segments = new ArrayList<>();

  /// The values of document `d` are `numbers[starts[d]]` up to `numbers[starts[d + 1]]`.
  private record Segment(int[] starts, int[] numbers) {}

  private FacetColumn() {}

  public static FacetColumn of(Facet facet, List<LeafReaderContext> leaves) throws IOException {
    FacetColumn column = new FacetColumn();
    for (LeafReaderContext leaf : leaves) {
      column.read(leaf.reader(), IndexFields.field(facet));
    }
    return column;
  }

  private void read(LeafReader segment, String field) throws IOException {
    SortedSetDocValues stored = DocValues.getSortedSet(segment, field);
    int[] global = new int[Math.toIntExact(stored.getValueCount())];
    for (int i = 0; i < global.length; i++) {
      global[i] = number(stored.lookupOrd(i).utf8ToString());
    }
    int[] starts = new int[segment.maxDoc() + 1];
    int[] found = new int[segment.maxDoc()];
    int size = 0;
    for (int document = 0; document < segment.maxDoc(); document++) {
      int count = stored.advanceExact(document) ? stored.docValueCount() : 0;
      if (size + count > found.length) {
        found = Arrays.copyOf(found, 2 * (size + count));
      }
      for (int i = 0; i < count; i++) {
        found[size++] = global[(int) stored.nextOrd()];
      }
      starts[document + 1] = size;
    }
    segments.add(new Segment(starts, Arrays.copyOf(found, size)));
  }

  private int number(String value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known == null) {
      values.add(value);
      return values.size() - 1;
    }
    return known;
  }

  public int size() {
    return values.size();
  }

  public String value(int number) {
    return values.get(number);
  }

  /// The first value of one passage.
  ///
  /// @param document number in the segment
  Optional<String> first(int segment, int document) {
    Segment among = segments.get(segment);
    int at = among.starts[document];
    return at < among.starts[document + 1]
        ? Optional.of(values.get(among.numbers[at]))
        : Optional.empty();
  }

  /// How many of these passages have each value, by its number.
  ///
  /// @param passages by segment, in the order of the leaves
  public int[] count(int[][] passages) {
    int[] counts = new int[values.size()];
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      for (int document : passages[i]) {
        for (int at = segment.starts[document]; at < segment.starts[document + 1]; at++) {
          counts[segment.numbers[at]]++;
        }
      }
    }
    return counts;
  }
}
