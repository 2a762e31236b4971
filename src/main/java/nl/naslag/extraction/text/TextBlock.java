package nl.naslag.extraction.text;

/// A finished block of text and what is known of it.
///
/// @param marker of the list item or the heading that it starts, as printed; empty otherwise
/// @param depth of lists around it, at least 1
/// @param text a line end stands for a line break within the block
/// @param bold whether all its letters are
public record TextBlock(BlockStyle style, String marker, int depth, String text, boolean bold)
    implements CellContent {

  /// A block whose letters are not all bold, or whose style says more than its letters.
  public TextBlock(BlockStyle style, String marker, int depth, String text) {
    this(style, marker, depth, text, false);
  }

  public static TextBlock paragraph(String text) {
    return new TextBlock(BlockStyle.PLAIN, "", 1, text);
  }

  TextBlock withoutMarker() {
    return new TextBlock(style, "", depth, text, bold);
  }
}
