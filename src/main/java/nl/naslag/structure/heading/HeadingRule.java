package nl.naslag.structure.heading;

/// Judges by one kind of evidence whether a block is a heading, or starts with one.
interface HeadingRule {
  /// How many lines at the start of the block are its heading; 0 when this rule finds none.
  int lines(HeadingCandidate candidate);
}
