package nl.naslag.document.file;

/// What the file itself says a piece of text is. Only LINE leaves that to be worked out.
public enum FragmentKind {
  /// One physical line of a PDF or text file, not yet combined into paragraphs.
  LINE,
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  TABLE_ROW,
  FOOTNOTE
}
