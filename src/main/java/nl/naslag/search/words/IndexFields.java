package nl.naslag.search.words;

import nl.naslag.search.Facet;

/// Names of the fields in the Lucene index. Changing one means raising [IndexFingerprint#SCHEMA].
public final class IndexFields {
  /// What a Lucene document is: [#PASSAGE], [#ENTRY] or [#WHOLE].
  public static final String TYPE = "type";

  public static final String PASSAGE = "passage";

  /// The outcome of one file.
  public static final String ENTRY = "entry";

  /// A whole document with its text.
  public static final String WHOLE = "whole";

  /// The hash of a passage's id, by which it is found; the ids themselves would take twice the
  // room.
  public static final String ID_HASH = "idHash";

  public static final String DOCUMENT_ID = "documentId";
  /// The record as JSON, to be read back; all other fields only find, sort or count.
  public static final String STORED = "stored";

  /// Words as written, in lower case, with their places. Lemmas, parts of compounds and the like
  /// are found from these words when something is asked; see [IndexedWords].
  public static final String WORDS = "words";

  /// The same for the headings above a passage.
  public static final String TRAIL = "trail";

  /// Each heading above a passage as it is written, to be suggested.
  public static final String HEADING = "heading";

  /// The URI of each organisation that a passage names.
  public static final String PARTY_URI = "partyUri";

  /// Sorts by document title.
  public static final String PLACE = "place";

  /// The place of a passage in its document, from 0.
  public static final String ORDER = "order";

  /// When the words of a passage first came in, in milliseconds; see [SeenPassages].
  public static final String ARRIVED = "arrived";

  /// Days since 1970-01-01; absent where the document has no date.
  public static final String DATE = "date";

  private IndexFields() {}

  public static String field(Facet facet) {
    return "facet." + facet.id();
  }
}
