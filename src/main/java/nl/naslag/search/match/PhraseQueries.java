package nl.naslag.search.match;

import java.util.List;
import nl.naslag.search.store.IndexedWords.Known;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/// Consecutive words, each of which may be any of several.
final class PhraseQueries {
  private PhraseQueries() {}

  /// Finds nothing if one of the positions has no word.
  static Query phrase(String field, List<List<Known>> places) {
    return phrase(field, places, 1);
  }

  /// A phrase with a fixed distance between words.
  ///
  /// @param step from one word to the next; more than 1 leaves words between them
  static Query phrase(String field, List<List<Known>> places, int step) {
    if (places.isEmpty() || places.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery();
    }
    MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
    for (int i = 0; i < places.size(); i++) {
      row.add(terms(field, places.get(i)), i * step);
    }
    return row.build();
  }

  private static Term[] terms(String field, List<Known> words) {
    return words.stream().map(word -> new Term(field, word.written())).toArray(Term[]::new);
  }
}
