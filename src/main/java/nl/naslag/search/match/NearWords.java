package nl.naslag.search.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Span;
import nl.naslag.search.store.IndexSnapshot;
import nl.naslag.search.words.TextTerm;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Finds words near each other in a passage, at the positions that the index reports.
final class NearWords {
  private final IndexSnapshot reading;
  private final Map<WordMatcher, Weight> weights = new IdentityHashMap<>();

  NearWords(IndexSnapshot reading) {
    this.reading = reading;
  }

  /// Each of the words, without the text between them.
  ///
  /// @param tokens of the passage or its headings, whichever the clue applies to
  /// @param document Lucene's number in this commit
  List<Span> spans(WordMatcher clue, List<TextTerm> tokens, int document) throws IOException {
    List<LeafReaderContext> leaves = reading.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<Span> spans = new ArrayList<>();
    // Lucene numbers documents separately in each segment.
    Matches matches = weight(clue).matches(leaf, document - leaf.docBase);
    MatchesIterator match = matches == null ? null : matches.getMatches(clue.field());
    while (match != null && spans.size() < MatchFinder.MOST_SPANS && match.next()) {
      MatchesIterator words = match.getSubMatches();
      while (words != null && spans.size() < MatchFinder.MOST_SPANS && words.next()) {
        int start = tokens.get(words.startPosition()).span().start();
        spans.add(new Span(start, tokens.get(words.endPosition()).span().end()));
      }
    }
    return spans;
  }

  private Weight weight(WordMatcher clue) throws IOException {
    Weight known = weights.get(clue);
    if (known == null) {
      IndexSearcher searcher = reading.searcher();
      known =
          searcher.createWeight(searcher.rewrite(clue.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(clue, known);
    }
    return known;
  }
}
