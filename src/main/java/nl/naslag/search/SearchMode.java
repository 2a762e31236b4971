package nl.naslag.search;

/// How words are read.
public enum SearchMode {
  /// Every word counts and the query language holds.
  ZOEK,
  /// A sentence in plain Dutch: best match, no syntax.
  VRAAG
}
