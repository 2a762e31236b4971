package nl.naslag.annotation.commitment;

import java.util.List;

/// Pieces of which a text must hold one before a costly pattern is worth trying.
///
/// Looking for a few fixed pieces takes a fraction of the time of a pattern with alternatives.
record Needs(List<String> pieces) {
  /// Of a pattern that no piece can rule out.
  static final Needs NOTHING = new Needs(List.of());

  static Needs one(String... pieces) {
    return new Needs(List.of(pieces));
  }

  /// Whether a pattern may match.
  ///
  /// @param text in lower case
  boolean met(String text) {
    if (pieces.isEmpty()) {
      return true;
    }
    for (String piece : pieces) {
      if (text.contains(piece)) {
        return true;
      }
    }
    return false;
  }
}
