package nl.naslag.search.words;

/// How much a kind of match counts for a question, as measured.
///
/// @param repeats exponent of how often the term occurs in the question
/// @param rareness exponent of the term's inverse document frequency
/// @param burst exponent of how often the term recurs in a passage that contains it
public record TermWeight(double boost, double repeats, double rareness, double burst) {
  // Parts count most: a question and its passage often share only part of a compound.
  public static final TermWeight PARTS = new TermWeight(1, 0.75, 1.25, 0.9);
  // The opening of a passage names its subject more often than the rest of it does.
  public static final TermWeight OPENING = new TermWeight(0.3, 0.75, 1.25, 0.9);
  public static final TermWeight EXACT = new TermWeight(0.15, 0.5, 1.25, 0.9);
  public static final TermWeight PAIRS = new TermWeight(0.3, 0.5, 1, 0);
  public static final TermWeight LETTERS = new TermWeight(0.06, 0.5, 1.25, 0);

  /// Prior weight against chance: a term that occurs once cannot be called bursty.
  private static final double DOUBT = 5;

  /// How a term is distributed over the passages.
  ///
  /// @param passages total number
  /// @param with number that contain the term
  /// @param times total occurrences of the term
  public record Spread(long passages, long with, long times) {
    /// Inverse document frequency, as BM25 computes it.
    public double idf() {
      return Math.log(1 + (passages - with + 0.5) / (with + 0.5));
    }

    /// The subject of a passage recurs in it; 1 for a term that never recurs.
    double burst() {
      return 1 + (times - with) / (with + DOUBT);
    }
  }

  /// The boost of a term; BM25 multiplies by the inverse document frequency once more.
  ///
  /// @param said how often the term occurs in the question
  public double weight(TermCount said, Spread spread) {
    return boost
        * said.worth(repeats)
        * Math.pow(spread.idf(), rareness - 1)
        * Math.pow(spread.burst(), burst);
  }
}
