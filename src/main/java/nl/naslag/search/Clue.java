package nl.naslag.search;

import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// One way in which a word of a query can meet a word of a passage or of a heading above it.
///
/// @param asked as typed
/// @param how key of the text that says how they met
/// @param field in which they meet
record Clue(String asked, String how, String field, Query query) {
  private static final float PART = 0.6f;

  /// A heading says little about each single passage below it.
  private static final float HEADING = 0.12f;

  boolean inHeading() {
    return field.startsWith("trail.");
  }

  /// The query with the weight of this way of meeting.
  Query weighed() {
    float part = field.endsWith(IndexFields.PARTS) ? PART : 1;
    return new BoostQuery(query, inHeading() ? HEADING * part : part);
  }
}
