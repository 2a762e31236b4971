package nl.naslag.document.file;

/// Where the text of a page came from.
public enum TextLayer {
  GEEN,
  /// The letters that are printed on the page.
  EIGEN,
  /// Letters that a scanner laid unseen under its picture.
  ONZICHTBAAR,
  /// Letters that Naslag read from the picture; they may be wrong.
  HERKEND
}
