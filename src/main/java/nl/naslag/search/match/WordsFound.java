package nl.naslag.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Which passages of a commit contain any of several words, and how often.
///
/// @param segments in reader order
/// @param with number of passages, including those removed since the last merge, as Lucene counts
///     them
/// @param times total occurrences of the words
record WordsFound(List<Segment> segments, long with, long times) {

  /// The passages found in one segment.
  ///
  /// @param documents Lucene's numbers, in order
  /// @param times occurrences in each of them
  record Segment(int[] documents, int[] times) {
    static final Segment NONE = new Segment(new int[0], new int[0]);
  }

  /// Finds passages in one field.
  ///
  /// @param words sorted
  /// @param until counts only positions before this
  static WordsFound in(IndexReader reader, String field, List<BytesRef> words, int until)
      throws IOException {
    List<Segment> segments = new ArrayList<>();
    long with = 0;
    long times = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Segment segment = in(leaf.reader(), field, words, until);
      segments.add(segment);
      with += segment.documents.length;
      for (int count : segment.times) {
        times += count;
      }
    }
    return new WordsFound(segments, with, times);
  }

  private static Segment in(LeafReader segment, String field, List<BytesRef> words, int until)
      throws IOException {
    Terms terms = segment.terms(field);
    if (terms == null) {
      return Segment.NONE;
    }
    int wanted = until == Integer.MAX_VALUE ? PostingsEnum.FREQS : PostingsEnum.POSITIONS;
    TermsEnum each = terms.iterator();
    if (words.size() == 1 && until == Integer.MAX_VALUE) {
      return each.seekExact(words.getFirst()) ? of(each, wanted) : Segment.NONE;
    }
    PostingsEnum postings = null;
    WordCounter counter = null;
    for (BytesRef word : words) {
      if (each.seekExact(word)) {
        postings = each.postings(postings, wanted);
        counter = counter == null ? WordCounter.borrow(segment.maxDoc()) : counter;
        counter.add(postings, until);
      }
    }
    return counter == null ? Segment.NONE : counter.giveBack();
  }

  /// For a single word, whose passages are already in order.
  private static Segment of(TermsEnum word, int wanted) throws IOException {
    PostingsEnum postings = word.postings(null, wanted);
    int[] documents = new int[word.docFreq()];
    int[] times = new int[documents.length];
    for (int i = 0; i < documents.length; i++) {
      documents[i] = postings.nextDoc();
      times[i] = postings.freq();
    }
    return new Segment(documents, times);
  }
}
