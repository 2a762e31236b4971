package nl.naslag.search.match;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Adds up how often each passage of a segment has any of several words.
///
/// Its rows are as long as the segment, so they are lent and used again: a search counts a dozen
/// times. Not for several threads at once.
final class WordCounter {
  /// As many as there are searches at once on a machine of this kind; others make their own.
  private static final BlockingQueue<WordCounter> IDLE = new ArrayBlockingQueue<>(4);

  private FixedBitSet found = new FixedBitSet(0);
  private int[] times = {};

  private WordCounter() {}

  /// One that is empty, for so many documents.
  static WordCounter borrow(int documents) {
    WordCounter idle = IDLE.poll();
    WordCounter tally = idle == null ? new WordCounter() : idle;
    if (tally.times.length < documents) {
      tally.times = new int[documents];
      tally.found = new FixedBitSet(documents);
    }
    return tally;
  }

  /// @param until only places before it count; all of them where it is [Integer#MAX_VALUE]
  void add(PostingsEnum postings, int until) throws IOException {
    for (int at = postings.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; ) {
      int here = until == Integer.MAX_VALUE ? postings.freq() : before(until, postings);
      if (here > 0) {
        found.set(at);
        times[at] += here;
      }
      at = postings.nextDoc();
    }
  }

  private static int before(int until, PostingsEnum postings) throws IOException {
    int count = 0;
    while (count < postings.freq() && postings.nextPosition() < until) {
      count++;
    }
    return count;
  }

  /// What was added, after which it can be lent again.
  WordsFound.Segment giveBack() throws IOException {
    int size = found.cardinality();
    int[] documents = new int[size];
    int[] counts = new int[size];
    DocIdSetIterator each = new BitSetIterator(found, size);
    for (int i = 0; i < size; i++) {
      int document = each.nextDoc();
      documents[i] = document;
      counts[i] = times[document];
      times[document] = 0;
    }
    found.clear();
    // One too many is left to the collector.
    var _ = IDLE.offer(this);
    return new WordsFound.Segment(documents, counts);
  }
}
