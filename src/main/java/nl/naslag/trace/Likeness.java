package nl.naslag.trace;

import java.util.List;

/// How similar two places of a request are, and what they share.
///
/// @param kind whether they share their wording or only their subject
/// @param similarity from 0 to 1
/// @param shared words as the first place writes them, most informative first; bounded
public record Likeness(Kind kind, double similarity, List<String> shared) {
  public Likeness {
    shared = List.copyOf(shared);
  }

  /// Why two places are similar.
  public enum Kind {
    /// Sentences that are the same except for some words.
    WOORDEN,
    /// Shared rare words, names and themes in different wording.
    ZAAK,
    /// A person grouped them.
    MENS
  }

  /// The likeness of a place to itself.
  public static final Likeness SELF = new Likeness(Kind.WOORDEN, 1, List.of());
}
