package nl.naslag.structure;

/// What stands between a line and the one before it.
enum Gap {
  /// The lines follow each other as lines of one paragraph do.
  NONE,
  /// White, as between paragraphs.
  BLANK,
  /// A new page or column, or as much white as one: a sentence may go on behind it.
  PAGE
}
