package nl.naslag.trace;

/// How a quote stands to its source today.
///
/// Checked each time a pack is compiled, because documents are replaced by newer versions.
public enum Proof {
  /// The same words in the same place.
  EXACT,
  /// The same words in another place of the document.
  VERPLAATST,
  /// The place is there, the words differ.
  GEWIJZIGD,
  /// Neither words nor place are there any more.
  VERDWENEN
}
