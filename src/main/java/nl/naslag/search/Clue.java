package nl.naslag.search;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Span;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// One way in which a word of a query can meet a word of a passage or of a heading above it.
/// For "woningen" the clues are the exact form, the lemma, a part of a compound, and the same three
/// in the headings above the passage.
///
/// @param asked as typed
/// @param how key of the text that says how they met
/// @param field in which they meet
/// @param terms by which the field was read
record Clue(String asked, String how, String field, Query query, TextTerms terms) {
  /// A part of a compound is less sure than the word: "water" in "waterschap" is another.
  private static final float PART = 0.6f;

  /// Comes on top of the lemma. Enough to put the form that was typed first, and little enough
  /// that the singular and the plural of a word find much the same.
  private static final float EXACT = 0.4f;

  /// A form that is read as another word where it stands only has to be found.
  private static final float OTHER_READING = 0.05f;

  /// Whoever typed a word wants that word first.
  private static final float SYNONYM = 0.5f;

  /// A heading says little about each single passage below it.
  private static final float HEADING = 0.12f;

  /// Whether the meeting is in the headings above a passage, not in its own words.
  boolean inHeading() {
    return field.startsWith("trail.");
  }

  /// Where the terms of a text stand that the field has, by their position in it.
  List<Span> places(String text) {
    // Lemmas stand where the words do, which are read sooner.
    List<Token> read = field.endsWith(IndexFields.PARTS) ? terms.parts(text) : terms.exact(text);
    List<Span> places = new ArrayList<>();
    for (Token token : read) {
      for (int step = token.step(); step > 0; step--) {
        places.add(token.span());
      }
    }
    return places;
  }

  /// The query with the weight of this way of meeting.
  Query weighed() {
    return new BoostQuery(query, inHeading() ? HEADING * sureness() : sureness());
  }

  private float sureness() {
    if (how.equals("synonym")) {
      return SYNONYM;
    }
    if (how.equals("inflection") && field.equals(IndexFields.EXACT)) {
      return OTHER_READING;
    }
    return switch (field) {
      case IndexFields.PARTS, IndexFields.TRAIL_PARTS -> PART;
      case IndexFields.EXACT -> EXACT;
      default -> 1;
    };
  }
}
