package nl.naslag.trace;

import java.util.List;

/// How much two places of a request are alike, and what they share.
///
/// @param kind whether their wording is the same, or only what they ask
/// @param similarity from 0 to 1
/// @param shared words as the first of the two writes them, the most telling first; bounded
public record Likeness(Kind kind, double similarity, List<String> shared) {
  public Likeness {
    shared = List.copyOf(shared);
  }

  /// What makes two places alike.
  public enum Kind {
    /// Sentences that are the same but for some words.
    WOORDEN,
    /// Rare words, names and themes in common, worded in another way.
    ZAAK,
    /// A person put them together.
    MENS
  }

  /// Of a place with itself.
  public static final Likeness SELF = new Likeness(Kind.WOORDEN, 1, List.of());
}
