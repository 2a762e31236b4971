package nl.naslag.extraction.pdf.line;

import nl.naslag.document.file.Box;

/// A page turned so that the text of one direction runs from left to right.
///
/// Wide tables are printed sideways; in their frame they read like any other text.
///
/// @param turn by how many degrees the text runs counter-clockwise as a reader sees it: 0, 90, 180,
///     270
/// @param width of the page as a reader sees it
public record PdfFrame(int turn, float width, float height) {

  /// How high the page is in the frame.
  public float frameHeight() {
    return turn == 90 || turn == 270 ? width : height;
  }

  public float frameWidth() {
    return turn == 90 || turn == 270 ? height : width;
  }

  /// How far from the left of the frame a point of the page lies; [#down] gives how far from its
  /// top.
  public float across(float x, float y) {
    return switch (turn) {
      case 90 -> height - y;
      case 180 -> width - x;
      case 270 -> y;
      default -> x;
    };
  }

  /// How far from the top of the frame a point of the page lies.
  public float down(float x, float y) {
    return switch (turn) {
      case 90 -> x;
      case 180 -> height - y;
      case 270 -> width - x;
      default -> y;
    };
  }

  /// A rectangle of the frame as it lies on the page.
  public Box onPage(Box box) {
    return switch (turn) {
      case 90 -> new Box(box.top(), height - box.right(), box.height(), box.width());
      case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case 270 -> new Box(width - box.bottom(), box.left(), box.height(), box.width());
      default -> box;
    };
  }
}
