package nl.naslag.search;

/// Names of the fields in the Lucene index. Changing one means raising [IndexFingerprint#SCHEMA].
final class IndexFields {
  /// What a Lucene document is: [#PASSAGE], [#ENTRY] or [#WHOLE].
  static final String TYPE = "type";

  static final String PASSAGE = "passage";

  /// The outcome of one file.
  static final String ENTRY = "entry";

  /// A whole document with its text.
  static final String WHOLE = "whole";

  static final String PASSAGE_ID = "id";
  static final String DOCUMENT_ID = "documentId";
  /// The record as JSON, to be read back; all other fields only find, sort or count.
  static final String STORED = "stored";

  /// Words as written, without capitals; see [TextTerms] for how each field's terms are made.
  static final String EXACT = "exact";
  /// The dictionary form of each word.
  static final String LEMMA = "lemma";
  /// The parts of compounds, so that "water" finds "waterberging".
  static final String PARTS = "parts";

  /// The parts that a passage opens with.
  static final String OPENING = "opening";

  /// Pairs of lemmas of consecutive words.
  static final String PAIRS = "pairs";

  /// Runs of five letters of each word.
  static final String LETTERS = "letters";

  /// The same for the headings above a passage.
  static final String TRAIL_EXACT = "trail.exact";

  static final String TRAIL_LEMMA = "trail.lemma";
  static final String TRAIL_PARTS = "trail.parts";

  /// Words as written, for suggestions.
  static final String WORD = "word";

  /// Headings as written, for suggestions.
  static final String HEADING = "heading";

  /// The URI of each organisation that a passage names.
  static final String PARTY_URI = "partyUri";

  /// Sorts by document title.
  static final String PLACE = "place";

  /// The place of a passage in its document, from 0.
  static final String ORDER = "order";

  /// When the words of a passage first came in, in milliseconds; see [SeenPassages].
  static final String ARRIVED = "arrived";

  /// Days since 1970-01-01; absent where the document has no date.
  static final String DATE = "date";

  private IndexFields() {}

  static String of(Facet facet) {
    return "facet." + facet.id();
  }
}
