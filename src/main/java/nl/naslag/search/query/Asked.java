package nl.naslag.search.query;

import java.util.List;
import nl.naslag.document.Span;
import nl.naslag.search.Facet;
import nl.naslag.search.Period;

/// A parsed query: a tree of words. `water OF bodem -gas` is either the word "water", or both
/// "bodem" and not "gas".
public sealed interface Asked {
  /// A word as typed.
  record Word(String text) implements Asked {}

  /// Every word with this prefix.
  record Prefix(String start) implements Asked {}

  /// Consecutive words, typed between quotes.
  record Phrase(String text) implements Asked {}

  /// Words near each other, in any order, typed between quotes followed by a number.
  ///
  /// @param within maximum number of other words between them
  record Near(String text, int within) implements Asked {}

  /// A value of a facet. Typed as `thema:wonen`; compiling the query checks whether the value
  /// exists.
  ///
  /// @param typed position of the value in the query, including quotes
  record Value(Facet facet, String value, Span typed) implements Asked {}

  /// A horizon within a range of years, typed as `horizon:2030-2040`.
  record Years(Period period) implements Asked {}

  /// A document dated within a period, typed as `datum:2024`.
  record Dated(Period period) implements Asked {}

  /// A word or consecutive words, or any synonym.
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

  /// Passages without it; on its own it selects all other passages.
  record Not(Asked asked) implements Asked {}

  /// All parts must match.
  record All(List<Asked> asked) implements Asked {
    public All {
      asked = List.copyOf(asked);
    }
  }

  /// At least one part must match.
  record Any(List<Asked> asked) implements Asked {
    public Any {
      asked = List.copyOf(asked);
    }
  }
}
