package nl.naslag.extraction.text;

/// A finished block of text with its properties.
///
/// @param marker of the list item or heading that it starts, as printed; otherwise empty
/// @param depth of nested lists around it, at least 1
/// @param text a line ending represents a line break within the block
/// @param bold whether all its letters are bold
public record TextBlock(BlockStyle style, String marker, int depth, String text, boolean bold)
    implements CellContent {

  /// A block whose letters are not all bold, or whose style matters more than its letters.
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
