package nl.naslag.document;

/// The kinds of section in a document.
public enum SectionKind {
  /// The title of the document itself, above everything in it.
  DOCUMENT,
  HOOFDSTUK,
  PARAGRAAF,
  TUSSENKOP,
  /// A heading outside the numbered chapters: of a letter, a summary, an unnumbered nota.
  KOP,
  AGENDAPUNTEN,
  DENKRICHTINGEN,
  BIJLAGE,
  /// An item of a decision list.
  BESLUIT
}
