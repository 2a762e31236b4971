package nl.naslag.extraction.rtf;

/// The state within one group of an RTF file; a nested group starts with a copy.
final class RtfState {
  /// Where the text of a group goes.
  enum Target {
    TEXT,
    /// The number or bullet before a paragraph, as printed by the program that wrote the file.
    MARKER,
    NOTE,
    /// A text box, which is outside the running text.
    BOX,
    TITLE,
    STYLES,
    FONTS,
    NOWHERE
  }

  Target target = Target.TEXT;
  int font;
  /// How many bytes follow a Unicode character for programs that do not support it.
  int fallback = 1;
  boolean hidden;
  boolean bold;
  boolean endnote;
  int style;
  int outline = -1;
  int depth = 1;
  /// The number of tables around the paragraph.
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

  /// `\plain`: resets the character properties.
  void plainCharacters() {
    hidden = false;
    bold = false;
  }

  /// `\pard`: resets the paragraph properties.
  void plainParagraph() {
    style = 0;
    outline = -1;
    depth = 1;
    tables = 0;
  }
}
