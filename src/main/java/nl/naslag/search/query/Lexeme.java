package nl.naslag.search.query;

/// A piece of a query, with where it starts (from 0).
public sealed interface Lexeme {
  /// Counted in characters of the query, for messages about mistakes.
  int at();

  record Open(int at) implements Lexeme {}

  record Close(int at) implements Lexeme {}

  /// The word OF in capitals, or OR, which people know from elsewhere.
  record Or(int at) implements Lexeme {}

  /// A minus just before what must not be there.
  /// A hyphen inside a word ("Noord-Holland") is part of the word.
  record Minus(int at) implements Lexeme {}

  /// A word, phrase, start of a word or facet value.
  record Leaf(Asked asked, int at) implements Lexeme {}
}
