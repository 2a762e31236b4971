package nl.naslag.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.naslag.search.Suggestion;
import nl.naslag.search.words.Folded;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The headings of a commit with the number of passages below each, sorted by prefix.
public final class HeadingSuggestions {
  /// By the heading as people type it, then as it is written.
  private final NavigableMap<String, Map<String, Long>> counts = new TreeMap<>();

  static HeadingSuggestions of(IndexReader reader) throws IOException {
    HeadingSuggestions headings = new HeadingSuggestions();
    SortedSetDocValues written = MultiDocValues.getSortedSetValues(reader, IndexFields.HEADING);
    if (written != null) {
      headings.add(written, MultiBits.getLiveDocs(reader));
    }
    return headings;
  }

  private void add(SortedSetDocValues written, @Nullable Bits live) throws IOException {
    long[] passages = new long[Math.toIntExact(written.getValueCount())];
    for (int at = written.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = written.nextDoc()) {
      for (int i = live == null || live.get(at) ? written.docValueCount() : 0; i > 0; i--) {
        passages[(int) written.nextOrd()]++;
      }
    }
    for (int number = 0; number < passages.length; number++) {
      if (passages[number] > 0) {
        add(written.lookupOrd(number).utf8ToString(), passages[number]);
      }
    }
  }

  private void add(String heading, long passages) {
    counts
        .computeIfAbsent(Folded.heading(heading), typed -> new TreeMap<>())
        .put(heading, passages);
  }

  /// In no particular order.
  public List<Suggestion> startingAs(String typed) {
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
