package nl.naslag.trace;

/// Whether a quote still matches its source.
///
/// Checked each time a pack is compiled, because newer versions replace documents.
public enum Proof {
  /// The same words in the same place.
  EXACT,
  /// The same words in another place of the document.
  VERPLAATST,
  /// The same place with different words.
  GEWIJZIGD,
  /// Neither the words nor the place exist any more.
  VERDWENEN
}
