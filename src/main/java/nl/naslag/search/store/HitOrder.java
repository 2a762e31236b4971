package nl.naslag.search.store;

import nl.naslag.search.SortOrder;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.search.SortField;

/// How Lucene sorts hits; every order ends with the place in the corpus, so that it is stable.
public final class HitOrder {
  public static final SortField PLACE = new SortField(IndexFields.PLACE, SortField.Type.STRING);
  // The place of a passage in its document.
  public static final SortField ORDER = new SortField(IndexFields.ORDER, SortField.Type.INT);

  static final org.apache.lucene.search.Sort DOCUMENT =
      new org.apache.lucene.search.Sort(PLACE, ORDER);

  private HitOrder() {}

  public static org.apache.lucene.search.Sort sort(SortOrder sort) {
    return switch (sort) {
      case RELEVANTIE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, PLACE, ORDER);
      case DOCUMENT -> DOCUMENT;
      case DATUM -> new org.apache.lucene.search.Sort(newestFirst(), PLACE, ORDER);
    };
  }

  private static SortField newestFirst() {
    // Documents without a date come last.
    return new SortField(IndexFields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE);
  }
}
