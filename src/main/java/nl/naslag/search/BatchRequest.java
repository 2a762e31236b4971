package nl.naslag.search;

/// A list of terms to be counted under the same filters.
public record BatchRequest(TermList terms, Filters filters, Depth depth) {
  /// What to tell of each place.
  public enum Depth {
    /// How many passages.
    COUNTS,
    /// Also the first of them.
    PASSAGES
  }
}
