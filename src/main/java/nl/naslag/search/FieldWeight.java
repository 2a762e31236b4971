package nl.naslag.search;

/// How much a field counts for a question, as measured.
///
/// @param repeats exponent of how often the question has the term
/// @param rareness exponent of the term's inverse document frequency
record FieldWeight(String field, double boost, double repeats, double rareness) {
  static final FieldWeight PARTS = new FieldWeight(IndexFields.PARTS, 1, 0.75, 1.25);
  static final FieldWeight LEMMA = new FieldWeight(IndexFields.LEMMA, 0.2, 0.75, 1.25);
  static final FieldWeight EXACT = new FieldWeight(IndexFields.EXACT, 0.223, 0.5, 1.25);
  static final FieldWeight PAIRS = new FieldWeight(IndexFields.PAIRS, 0.426, 0.5, 1);
  static final FieldWeight LETTERS = new FieldWeight(IndexFields.LETTERS, 0.068, 0.5, 1.25);

  /// As BM25 counts it.
  static double idf(long documents, long frequency) {
    return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
  }

  /// The boost of a term; BM25 multiplies by the inverse document frequency once more.
  double of(long inQuestion, double idf) {
    return boost * Math.pow(inQuestion, repeats) * Math.pow(idf, rareness - 1);
  }
}
