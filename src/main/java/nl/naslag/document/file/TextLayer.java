package nl.naslag.document.file;

/// Where the text of a page came from.
public enum TextLayer {
  GEEN,
  /// Letters printed on the page.
  EIGEN,
  /// Letters that a scanner placed invisibly under its picture.
  ONZICHTBAAR,
  /// Letters that Naslag recognised in the picture; they may be wrong.
  HERKEND
}
