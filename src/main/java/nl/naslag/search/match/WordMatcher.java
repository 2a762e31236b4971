package nl.naslag.search.match;

import java.util.List;
import nl.naslag.search.store.Bm25Settings;
import nl.naslag.search.store.IndexedWords.Known;
import nl.naslag.search.words.IndexFields;
import nl.naslag.search.words.MatchKind;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// One way in which a word of a query can match a word of a passage or of a heading above it. For
/// "woningen" the clues are the exact form, the lemma, a part of a compound, and that part in the
/// headings above the passage.
///
/// @param asked as typed
/// @param inHeading whether the match is in the headings above a passage, not in its own words
/// @param places the matching words at each position of a sequence, usually one position; absent
///     for words near each other
record WordMatcher(
    String asked,
    MatchKind how,
    boolean inHeading,
    Query query,
    @Nullable List<List<Known>> places) {
  /// A heading says little about each passage below it.
  private static final float HEADING = 0.12f;

  /// A clue for single words.
  static WordMatcher of(String asked, MatchKind how, String field, List<Known> words) {
    Bm25Settings scoring =
        how == MatchKind.WORD ? Bm25Settings.WRITTEN_ALONE : Bm25Settings.MEANT_ALONE;
    Query query = WordsQuery.of(field, words, scoring);
    return new WordMatcher(asked, how, inHeading(field), query, List.of(words));
  }

  /// A clue for consecutive words.
  ///
  /// @param places the possible words at each position
  static WordMatcher row(String asked, MatchKind how, String field, List<List<Known>> places) {
    return places.size() == 1
        ? of(asked, how, field, places.getFirst())
        : new WordMatcher(
            asked, how, inHeading(field), PhraseQueries.phrase(field, places), places);
  }

  /// A clue for words near each other.
  static WordMatcher near(String asked, String field, Query query) {
    return new WordMatcher(asked, MatchKind.NEAR, inHeading(field), query, null);
  }

  private static boolean inHeading(String field) {
    return field.equals(IndexFields.TRAIL);
  }

  String field() {
    return inHeading ? IndexFields.TRAIL : IndexFields.WORDS;
  }

  /// Message key of the kind of match.
  String key() {
    return inHeading ? "heading" : how.key();
  }

  /// The query with the weight of this kind of match.
  Query weighed() {
    return new BoostQuery(query, inHeading ? HEADING : how.sureness());
  }
}
