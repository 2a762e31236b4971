package nl.naslag.document.file;

/// What a page contains for someone who reads its text.
public enum PageContent {
  TEKST,
  /// A picture without a text layer: visible to people, not searchable.
  ALLEEN_BEELD,
  LEEG
}
