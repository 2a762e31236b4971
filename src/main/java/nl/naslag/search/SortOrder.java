package nl.naslag.search;

/// The order of hits; ties always fall by document and place, so that an order is stable.
public enum SortOrder {
  /// Highest score first; in document order where nothing ranks.
  RELEVANTIE,
  /// By document title, then by place in the document.
  DOCUMENT,
  /// Newest document first.
  DATUM
}
