package nl.naslag.ingest;

/// How a file of the corpus stands to what the index remembers of it.
public enum Finding {
  NEW,
  CHANGED,
  /// The same bytes at another place; the document keeps its id.
  MOVED,
  /// The same bytes as a file that is taken in already.
  DUPLICATE,
  UNCHANGED,
  /// There, but it cannot be opened.
  CLOSED
}
