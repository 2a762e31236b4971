package nl.naslag.extraction.office;

import nl.naslag.extraction.text.NumberStyle;

/// One level of a list as Word defines it.
///
/// @param start the first number
/// @param text what is printed, with "%1" for the number of the first level, "%2" for the second
/// @param restart how many of the top levels restart this one; 0 never, -1 every level above it
/// @param plain whether all its numbers print as Arabic ones, as in "1.1" below "I"
/// @param style of the paragraphs on this level; empty for none
public record LevelDefinition(
    int start, NumberStyle number, String text, int restart, boolean plain, String style) {
  /// The number of levels in a list.
  public static final int MOST = 9;
  public static final LevelDefinition NONE =
      new LevelDefinition(1, NumberStyle.NONE, "", -1, false, "");
  // Characters; what is printed before a paragraph is short.
  private static final int LONGEST = 60;

  public LevelDefinition {
    text = text.substring(0, Math.min(LONGEST, text.length()));
  }

  /// Whether a paragraph on a level restarts this deeper one.
  ///
  /// @param level from 0
  boolean restartsBelow(int level) {
    return restart < 0 || level < restart;
  }
}
