package nl.naslag.structure;

/// How two lines become one.
enum Joint {
  /// The words stand apart, as at most line ends.
  SPACE,
  /// Nothing between them: the hyphen, if any, is part of the word.
  CLOSE,
  /// The hyphen at the line end was only there to break the word.
  DROP_HYPHEN
}
