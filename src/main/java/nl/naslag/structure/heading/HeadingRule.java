package nl.naslag.structure.heading;

/// Judges by one sort of evidence whether a block is a heading, or opens with one.
interface HeadingRule {
  /// How many lines at the start of the block are its heading; 0 when this rule does not see one.
  int lines(HeadingCandidate candidate);
}
