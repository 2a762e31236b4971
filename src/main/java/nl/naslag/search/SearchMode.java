package nl.naslag.search;

/// How the words of a query are interpreted.
public enum SearchMode {
  /// Every word counts, and the query language applies.
  ZOEK,
  /// A sentence in plain Dutch: best match, without syntax.
  VRAAG
}
