package nl.naslag.extraction.pdf.line;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.Box;

/// Collects the straight lines of one page: the borders of its tables.
///
/// Programs draw a border as a stroke, as a thin filled rectangle, or as the edge of a box.
public final class PdfRuling {
  /// In points; a thicker bar is no border.
  private static final float THICKEST = 2.5f;

  /// In points; shorter strokes are parts of letters and signs.
  private static final float SHORTEST = 4f;

  /// More than this is a drawing or a map.
  private static final int MOST = 6_000;

  private final List<Box> across = new ArrayList<>();
  private final List<Box> down = new ArrayList<>();
  private final List<Box> strokes = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  /// A straight stroke of the path that is being drawn, as a box without width or without height.
  void stroke(Box stroke) {
    keep(strokes, stroke);
  }

  /// A rectangle of the path that is being drawn.
  void rectangle(Box box) {
    keep(boxes, box);
  }

  private static void keep(List<Box> list, Box box) {
    if (list.size() < MOST) {
      list.add(box);
    }
  }

  /// The path is filled: only what is thin is a border.
  void fill() {
    boxes.forEach(this::border);
    forget();
  }

  /// The path is drawn along its edges.
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

  /// The path was not painted, or is.
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

  /// Borders that run across the page; empty on a page that is a drawing.
  public List<Box> across() {
    return drawing() ? List.of() : List.copyOf(across);
  }

  /// Borders that run down the page.
  public List<Box> down() {
    return drawing() ? List.of() : List.copyOf(down);
  }

  private boolean drawing() {
    return across.size() >= MOST || down.size() >= MOST;
  }
}
