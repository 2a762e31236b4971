package nl.naslag.structure.block;

/// What stands between a line and the one before it.
public enum WhiteAbove {
  /// The lines follow each other as lines of one paragraph do.
  NONE,
  /// White, as between paragraphs.
  BLANK,
  /// One space before the line: what text taken from a PDF keeps of a page break, or nothing.
  SPACE,
  /// A new page or column, or as much white as one: a sentence may go on behind it.
  PAGE;

  /// Whether a page may have been turned.
  public boolean turns() {
    return this == SPACE || this == PAGE;
  }
}
