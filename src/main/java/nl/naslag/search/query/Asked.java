package nl.naslag.search.query;

import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.search.Facet;
import nl.naslag.search.Period;

/// What was asked in the query language: a tree of words.
/// `water OF bodem -gas` is any of two: the word "water", and all of "bodem" and not "gas".
public sealed interface Asked {
  /// A word as typed.
  record Word(String text) implements Asked {}

  /// Every word that starts so.
  record Prefix(String start) implements Asked {}

  /// Words next to each other, as typed between quotes.
  record Phrase(String text) implements Asked {}

  /// Words near each other, in any order, as typed between quotes with a number behind.
  ///
  /// @param within how many other words may stand between them
  record Near(String text, int within) implements Asked {}

  /// A value of a facet.
  /// Typed as `thema:wonen`; whether the value exists is checked when the query is compiled.
  ///
  /// @param typed place of the value in the query, quotes included
  record Value(Facet facet, String value, Span typed) implements Asked {}

  /// A horizon within a stretch of years, typed as `horizon:2030-2040`.
  record Years(Period period) implements Asked {}

  /// A document of a date, typed as `datum:2024`.
  record Dated(Period period) implements Asked {}

  /// A word, or words in a row, or any of those that mean the same.
  record Widened(Asked asked, List<String> others) implements Asked {
    public Widened {
      others = List.copyOf(others);
    }

    /// The words as typed.
    public String text() {
      return asked instanceof All all
          ? String.join(" ", all.asked().stream().map(word -> ((Word) word).text()).toList())
          : ((Word) asked).text();
    }
  }

  /// Passages without it; alone it asks for all other passages.
  record Not(Asked asked) implements Asked {}

  /// Everything in it must be met.
  record All(List<Asked> asked) implements Asked {
    public All {
      asked = List.copyOf(asked);
    }
  }

  /// One of these is enough.
  record Any(List<Asked> asked) implements Asked {
    public Any {
      asked = List.copyOf(asked);
    }
  }
}
