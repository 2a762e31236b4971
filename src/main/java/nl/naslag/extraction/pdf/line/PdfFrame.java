package nl.naslag.extraction.pdf.line;

import nl.naslag.document.file.Box;

/// A page rotated so that the text of one direction runs from left to right.
///
/// Wide tables are printed sideways; in their frame they read like any other text.
///
/// @param turn counter-clockwise rotation of the text in degrees, as a reader sees it: 0, 90, 180,
///     270
/// @param width of the page as a reader sees it
public record PdfFrame(int turn, float width, float height) {

  /// The height of the page in the frame.
  public float frameHeight() {
    return turn == 90 || turn == 270 ? width : height;
  }

  public float frameWidth() {
    return turn == 90 || turn == 270 ? height : width;
  }

  /// The distance of a page point from the left of the frame; [#down] returns its distance from the
  /// top.
  public float across(float x, float y) {
    return switch (turn) {
      case 90 -> height - y;
      case 180 -> width - x;
      case 270 -> y;
      default -> x;
    };
  }

  /// The distance of a page point from the top of the frame.
  public float down(float x, float y) {
    return switch (turn) {
      case 90 -> x;
      case 180 -> height - y;
      case 270 -> width - x;
      default -> y;
    };
  }

  /// Converts a rectangle of the frame to page coordinates.
  public Box onPage(Box box) {
    return switch (turn) {
      case 90 -> new Box(box.top(), height - box.right(), box.height(), box.width());
      case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
      case 270 -> new Box(width - box.bottom(), box.left(), box.height(), box.width());
      default -> box;
    };
  }
}
