package nl.naslag.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Box;

/// All that one page shows: characters by direction, small dots, pictures and drawings.
final class PdfInk {
  /// More than a few lines and boxes: a drawing, or text that was turned into outlines.
  private static final int DRAWING = 40;
  /// A smaller picture is a logo or a line.
  ///
  /// In parts of the page's area.
  private static final float LEAST_PICTURE = 0.05f;

  private final int number;
  private final float width;
  private final float height;
  private final Map<Integer, List<PdfGlyph>> visible = new LinkedHashMap<>();
  private final Map<Integer, List<PdfGlyph>> hidden = new LinkedHashMap<>();
  private final List<Box> dots = new ArrayList<>();
  private double pictureArea;
  private int shapes;

  PdfInk(int number, float width, float height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  int number() {
    return number;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  /// In the order drawn, as a reader sees the page.
  List<Box> dots() {
    return dots;
  }

  /// @param turn the direction of its text, see [PdfFrame]
  /// @param shown false for text that is there but not painted
  void addGlyph(int turn, boolean shown, PdfGlyph glyph) {
    (shown ? visible : hidden).computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
  }

  /// The directions with their characters, the one with most first.
  ///
  /// Hidden text counts only where nothing else is written: it is then the text layer of a scan.
  List<Map.Entry<Integer, List<PdfGlyph>>> directions() {
    Map<Integer, List<PdfGlyph>> glyphs = written(visible) ? visible : hidden;
    return glyphs.entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .toList();
  }

  void addDot(Box dot) {
    dots.add(dot);
  }

  /// @param area in square points
  void addPicture(double area) {
    pictureArea += area;
  }

  /// A path that was painted, whatever its form.
  void addShape() {
    shapes++;
  }

  /// Whether there is more to see on the page than text.
  boolean pictured() {
    return shapes > DRAWING || pictureArea > LEAST_PICTURE * width * height;
  }

  private static boolean written(Map<Integer, List<PdfGlyph>> glyphs) {
    return glyphs.values().stream().flatMap(List::stream).anyMatch(glyph -> !glyph.space());
  }
}
