package nl.naslag.search.words;

import nl.naslag.search.Facet;

/// Names of the fields in the Lucene index. After changing one, increase [IndexFingerprint#SCHEMA].
public final class IndexFields {
  /// The type of a Lucene document: [#PASSAGE], [#FORM_PASSAGE], [#SAMPLE],
  /// [#ENTRY] or [#WHOLE].
  public static final String TYPE = "type";

  public static final String PASSAGE = "passage";

  /// The outcome of one file.
  public static final String ENTRY = "entry";

  /// A passage of another form of a document: found by its id, never by a search.
  public static final String FORM_PASSAGE = "formPassage";

  /// A sample of the words of a document.
  public static final String SAMPLE = "sample";

  /// A whole document with its text.
  public static final String WHOLE = "whole";

  /// The hash by which a passage's id is found; the ids themselves would need twice the space.
  public static final String ID_HASH = "idHash";

  public static final String DOCUMENT_ID = "documentId";
  /// The record as JSON, to be read back; all other fields only find, sort or count.
  public static final String STORED = "stored";

  /// Words as written, in lower case, with their positions. Lemmas, parts of compounds and the like
  /// are derived from these words at query time; see [IndexedWords].
  public static final String WORDS = "words";

  /// The same for the headings above a passage.
  public static final String TRAIL = "trail";

  /// Each heading above a passage as written, for suggestions.
  public static final String HEADING = "heading";

  /// The URI of each organisation that a passage names.
  public static final String PARTY_URI = "partyUri";

  /// Sorts by document title.
  public static final String PLACE = "place";

  /// The place of a passage in its document, from 0.
  public static final String ORDER = "order";

  /// When the words of a passage first arrived, in milliseconds; see [SeenPassages].
  public static final String ARRIVED = "arrived";

  /// Days since 1970-01-01; absent if the document has no date.
  public static final String DATE = "date";

  private IndexFields() {}

  public static String field(Facet facet) {
    return "facet." + facet.id();
  }
}
