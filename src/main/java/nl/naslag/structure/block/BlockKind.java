package nl.naslag.structure.block;

/// The role of a block of lines for a reader.
public enum BlockKind {
  /// The title of a section, with its number if it has one.
  HEADING,
  /// A paragraph.
  TEXT,
  /// A list item, with either a bullet or a number.
  BULLET,
  /// A table row, its cells separated by tabs.
  ROW,
  /// Part of the decision on an item of a decision list.
  DECISION,
  /// A footnote; moved after the paragraph it interrupts.
  NOTE
}
