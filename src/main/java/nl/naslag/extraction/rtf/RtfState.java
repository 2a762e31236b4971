package nl.naslag.extraction.rtf;

/// What holds within one group of an RTF file; a group inside starts with a copy.
final class RtfState {
  /// Where the text of a group goes.
  enum Target {
    TEXT,
    /// The number or bullet before a paragraph, as the program that wrote the file printed it.
    MARKER,
    NOTE,
    /// A text box, which lies beside the text.
    BOX,
    TITLE,
    STYLES,
    FONTS,
    NOWHERE
  }

  Target target = Target.TEXT;
  int font;
  /// How many bytes stand behind a Unicode character for programs that do not know it.
  int fallback = 1;
  boolean hidden;
  boolean bold;
  boolean endnote;
  int style;
  int outline = -1;
  int depth = 1;
  /// How many tables the paragraph lies in.
  int tables;

  RtfState copy() {
    RtfState copy = new RtfState();
    copy.target = target;
    copy.font = font;
    copy.fallback = fallback;
    copy.hidden = hidden;
    copy.bold = bold;
    copy.endnote = endnote;
    copy.style = style;
    copy.outline = outline;
    copy.depth = depth;
    copy.tables = tables;
    return copy;
  }

  /// `\plain`: the letters have no properties of their own.
  void plainCharacters() {
    hidden = false;
    bold = false;
  }

  /// `\pard`: the paragraph has no properties of its own.
  void plainParagraph() {
    style = 0;
    outline = -1;
    depth = 1;
    tables = 0;
  }
}
