package nl.naslag.search;

/// The order of hits; ties are resolved by document and place, so that the order is stable.
public enum SortOrder {
  /// Highest score first; in document order without ranking.
  RELEVANTIE,
  /// By document title, then by place in the document.
  DOCUMENT,
  /// Newest document first.
  DATUM
}
