package nl.naslag.structure;

/// What a block of lines is for a reader.
enum BlockKind {
  HEADING,
  TEXT,
  BULLET,
  ROW,
  NOTE
}
