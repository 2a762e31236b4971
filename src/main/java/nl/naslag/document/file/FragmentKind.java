package nl.naslag.document.file;

/// What a file itself says a piece of text is. Only LINE leaves everything to be found out.
public enum FragmentKind {
  /// One physical line of a PDF or a text file; paragraphs still have to be put together.
  LINE,
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  TABLE_ROW,
  FOOTNOTE
}
