package nl.naslag.structure.block;

/// What a block of lines is for a reader.
public enum BlockKind {
  /// The title of a section, with its number if it has one.
  HEADING,
  /// A paragraph.
  TEXT,
  /// An item of a list, whether it has a sign or a number before it.
  BULLET,
  /// A table row, its cells with tabs between.
  ROW,
  /// A part of what was decided on an item of a decision list.
  DECISION,
  /// A footnote; moved behind the paragraph it interrupts.
  NOTE
}
