package nl.naslag.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/// The passages that a query finds, as one bit for each Lucene document of each segment.
///
/// With a hundred thousand passages a set needs about 16 kB, so facets can be combined without
/// querying Lucene again. Sets of the same commit are comparable; their segments have the same
/// order.
public record PassageSet(List<FixedBitSet> segments) {

  /// Removed documents are excluded.
  public static PassageSet of(Query query, IndexSnapshot reading) throws IOException {
    IndexSearcher searcher = reading.searcher();
    Query rewritten = searcher.rewrite(new ConstantScoreQuery(query));
    Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<FixedBitSet> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reading.leaves()) {
      segments.add(segment(weight, leaf));
    }
    return new PassageSet(segments);
  }

  /// A scorer ignores deletions, so removed documents are excluded here.
  private static FixedBitSet segment(Weight weight, LeafReaderContext leaf) throws IOException {
    FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
    Scorer scorer = weight.scorer(leaf);
    if (scorer != null) {
      found.or(scorer.iterator());
    }
    Bits live = leaf.reader().getLiveDocs();
    if (live != null) {
      live.applyMask(found, 0);
    }
    return found;
  }

  /// The passages that are in this set and in all others.
  public PassageSet and(Collection<PassageSet> others) {
    List<FixedBitSet> common = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      FixedBitSet bits = segments.get(i).clone();
      for (PassageSet other : others) {
        bits.and(other.segments.get(i));
      }
      common.add(bits);
    }
    return new PassageSet(common);
  }

  /// Lucene's numbers of the passages, in order, for each segment.
  public int[][] numbers() {
    int[][] numbers = new int[segments.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers(i);
    }
    return numbers;
  }

  private int[] numbers(int segment) {
    FixedBitSet bits = segments.get(segment);
    int[] numbers = new int[bits.cardinality()];
    int size = 0;
    for (int number = next(bits, 0); size < numbers.length; number = next(bits, number + 1)) {
      numbers[size++] = number;
    }
    return numbers;
  }

  private static int next(FixedBitSet bits, int from) {
    return from < bits.length() ? bits.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /// The exact number of passages: each is one bit.
  public long size() {
    return segments.stream().mapToLong(FixedBitSet::cardinality).sum();
  }
}
