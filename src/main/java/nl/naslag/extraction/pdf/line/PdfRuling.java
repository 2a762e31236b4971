package nl.naslag.extraction.pdf.line;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.Box;

/// Collects the straight lines of one page, which form the borders of its tables.
///
/// Programs draw a border as a stroke, as a thin filled rectangle, or as the edge of a box.
public final class PdfRuling {
  /// In points; a thicker bar is not a border.
  private static final float THICKEST = 2.5f;

  /// In points; shorter strokes are parts of letters and symbols.
  private static final float SHORTEST = 4f;

  /// A page with more is a drawing or a map.
  private static final int MOST = 6_000;

  private final List<Box> across = new ArrayList<>();
  private final List<Box> down = new ArrayList<>();
  private final List<Box> strokes = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  /// Adds a straight stroke of the current path, as a box without width or height.
  void stroke(Box stroke) {
    keep(strokes, stroke);
  }

  /// Adds a rectangle of the current path.
  void rectangle(Box box) {
    keep(boxes, box);
  }

  private static void keep(List<Box> list, Box box) {
    if (list.size() < MOST) {
      list.add(box);
    }
  }

  /// Handles filling of the path: only thin shapes are borders.
  void fill() {
    boxes.forEach(this::border);
    forget();
  }

  /// Handles stroking of the path along its edges.
  void draw() {
    strokes.forEach(this::border);
    for (Box box : boxes) {
      border(new Box(box.left(), box.top(), box.width(), 0));
      border(new Box(box.left(), box.bottom(), box.width(), 0));
      border(new Box(box.left(), box.top(), 0, box.height()));
      border(new Box(box.right(), box.top(), 0, box.height()));
    }
    forget();
  }

  /// Discards the current path, once painted or if it will not be.
  void forget() {
    strokes.clear();
    boxes.clear();
  }

  private void border(Box box) {
    if (box.height() <= THICKEST && box.width() >= SHORTEST) {
      keep(across, box);
    } else if (box.width() <= THICKEST && box.height() >= SHORTEST) {
      keep(down, box);
    }
  }

  /// Horizontal borders; empty on a page that is a drawing.
  public List<Box> across() {
    return drawing() ? List.of() : List.copyOf(across);
  }

  /// Vertical borders.
  public List<Box> down() {
    return drawing() ? List.of() : List.copyOf(down);
  }

  private boolean drawing() {
    return across.size() >= MOST || down.size() >= MOST;
  }
}
