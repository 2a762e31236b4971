package nl.naslag.search;

import java.util.List;
import nl.naslag.search.IndexedWords.Known;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// One way in which a word of a query can meet a word of a passage or of a heading above it.
/// For "woningen" the clues are the exact form, the lemma, a part of a compound, and that part in
/// the headings above the passage.
///
/// @param asked as typed
/// @param inHeading whether they meet in the headings above a passage, not in its own words
/// @param words that meet it; absent where it takes several in a row
record Clue(
    String asked, Meeting how, boolean inHeading, Query query, @Nullable List<Known> words) {
  /// A heading says little about each single passage below it.
  private static final float HEADING = 0.12f;

  /// A clue by single words.
  static Clue of(String asked, Meeting how, String field, List<Known> words) {
    Bm25 scoring = how == Meeting.WORD ? Bm25.WRITTEN : Bm25.MEANT;
    return new Clue(asked, how, inHeading(field), WordsQuery.of(field, words, scoring), words);
  }

  /// A clue by words together.
  static Clue of(String asked, Meeting how, String field, Query query) {
    return new Clue(asked, how, inHeading(field), query, null);
  }

  private static boolean inHeading(String field) {
    return field.equals(IndexFields.TRAIL);
  }

  String field() {
    return inHeading ? IndexFields.TRAIL : IndexFields.WORDS;
  }

  /// Key of the text that says how they met.
  String key() {
    return inHeading ? "heading" : how.key();
  }

  /// The query with the weight of this way of meeting.
  Query weighed() {
    return new BoostQuery(query, inHeading ? HEADING : how.sureness());
  }
}
