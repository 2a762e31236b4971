package nl.naslag.ingest;

/// How a file of the corpus stands to what the index remembers of it.
public enum Finding {
  /// No document is known at this place, and none with these bytes is gone.
  NEW,
  /// Other bytes at a known place; the document keeps its id.
  CHANGED,
  /// The same bytes at another place; the document keeps its id.
  MOVED,
  /// The same bytes as a file that is taken in already.
  DUPLICATE,
  /// The same bytes at the same place; not read again.
  UNCHANGED,
  /// There, but it cannot be opened.
  CLOSED
}
