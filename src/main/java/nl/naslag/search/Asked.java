package nl.naslag.search;

import java.util.List;

/// What was asked in the query language: a tree of words.
sealed interface Asked {
  /// A word as typed.
  record Word(String text) implements Asked {}

  /// Every word that starts so.
  record Prefix(String start) implements Asked {}

  /// Words next to each other, as typed between quotes.
  record Phrase(String text) implements Asked {}

  /// A value of a facet.
  record Value(Facet facet, String value) implements Asked {}

  record Not(Asked asked) implements Asked {}

  record All(List<Asked> asked) implements Asked {
    public All {
      asked = List.copyOf(asked);
    }
  }

  record Any(List<Asked> asked) implements Asked {
    public Any {
      asked = List.copyOf(asked);
    }
  }
}
