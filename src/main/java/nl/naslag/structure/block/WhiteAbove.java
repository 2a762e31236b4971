package nl.naslag.structure.block;

/// The space between a line and the one before it.
public enum WhiteAbove {
  /// The lines follow each other as in one paragraph.
  NONE,
  /// White space, as between paragraphs.
  BLANK,
  /// One space before the line: text taken from a PDF may keep this of a page break, or it means
  /// nothing.
  SPACE,
  /// A new page or column, or a gap as large: a sentence may continue after it.
  PAGE;

  /// Whether there may be a page break.
  public boolean turns() {
    return this == SPACE || this == PAGE;
  }
}
