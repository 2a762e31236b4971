package nl.naslag.document.file;

/// What a page holds for a reader of text.
public enum PageContent {
  TEKST,
  /// A picture without a text layer: visible to people, not searchable.
  ALLEEN_BEELD,
  LEEG
}
