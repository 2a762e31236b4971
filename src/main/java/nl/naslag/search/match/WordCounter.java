package nl.naslag.search.match;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Adds up how often each passage of a segment contains any of several words.
///
/// Its arrays are as long as the segment, so they are pooled and reused: a search counts a dozen
/// times. Not thread-safe.
final class WordCounter {
  /// The usual number of simultaneous searches; further searches create their own counter.
  private static final BlockingQueue<WordCounter> IDLE = new ArrayBlockingQueue<>(4);

  private FixedBitSet found = new FixedBitSet(0);
  private int[] times = {};

  private WordCounter() {}

  /// An empty counter for this number of documents.
  static WordCounter borrow(int documents) {
    WordCounter idle = IDLE.poll();
    WordCounter tally = idle == null ? new WordCounter() : idle;
    if (tally.times.length < documents) {
      tally.times = new int[documents];
      tally.found = new FixedBitSet(documents);
    }
    return tally;
  }

  /// Adds the occurrences of one word.
  ///
  /// @param until counts only positions before this; [Integer#MAX_VALUE] for all
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

  /// Returns the counts and returns the counter to the pool.
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
    // A surplus counter is left to the garbage collector.
    var _ = IDLE.offer(this);
    return new WordsFound.Segment(documents, counts);
  }
}
