package nl.naslag.search;

/// A list of terms to count under the same filters.
public record BatchRequest(TermList terms, Filters filters, Depth depth) {
  /// How much detail to return for each place.
  public enum Depth {
    /// The number of passages.
    COUNTS,
    /// Also the first passage.
    PASSAGES
  }
}
