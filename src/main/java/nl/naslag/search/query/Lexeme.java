package nl.naslag.search.query;

/// A token of a query, with its start position (from 0).
public sealed interface Lexeme {
  /// Position in characters of the query, for error messages.
  int at();

  record Open(int at) implements Lexeme {}

  record Close(int at) implements Lexeme {}

  /// The word OF in capitals, or OR, which users know from other search engines.
  record Or(int at) implements Lexeme {}

  /// A minus directly before an excluded part. A hyphen inside a word ("Noord-Holland") is part of
  /// the word.
  record Minus(int at) implements Lexeme {}

  /// A word, phrase, prefix or facet value.
  record Leaf(Asked asked, int at) implements Lexeme {}
}
