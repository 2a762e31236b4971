package nl.naslag.structure;

/// What stands between a line and the one before it.
enum Gap {
  NONE,
  BLANK,
  /// A new page or column, or as much white as one: a sentence may go on behind it.
  PAGE
}
