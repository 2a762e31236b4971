package nl.naslag.extraction.pdf.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.TextLayer;

/// Everything that one page shows: characters by direction, small dots, pictures and drawings.
public final class PdfInk {
  /// More than a few lines and boxes: a drawing, or text converted to outlines.
  private static final int DRAWING = 40;
  /// A smaller picture is a logo or a line. As a fraction of the page area.
  private static final float LEAST_PICTURE = 0.05f;

  /// A stamp on a scan is short compared with the hidden text; a printed page has no such text.
  private static final int MOSTLY_HIDDEN = 4;

  private final int number;
  private final float width;
  private final float height;
  private final Map<Integer, List<PdfGlyph>> visible = new LinkedHashMap<>();
  private final Map<Integer, List<PdfGlyph>> hidden = new LinkedHashMap<>();
  private final List<Box> dots = new ArrayList<>();
  private final PdfRuling ruling = new PdfRuling();
  private int writtenVisible;
  private int writtenHidden;
  private double pictureArea;
  private int shapes;
  private int suspicious;

  public PdfInk(int number, float width, float height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  public int number() {
    return number;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }

  /// In drawing order, as a reader sees the page.
  public List<Box> dots() {
    return dots;
  }

  /// Adds one character.
  ///
  /// @param turn the direction of its text, see [PdfFrame]
  public void addVisible(int turn, PdfGlyph glyph) {
    visible.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
    writtenVisible += glyph.space() ? 0 : 1;
  }

  /// Text that is there but not painted.
  public void addHidden(int turn, PdfGlyph glyph) {
    hidden.computeIfAbsent(turn, t -> new ArrayList<>()).add(glyph);
    writtenHidden += glyph.space() ? 0 : 1;
  }

  /// Counts a character whose letter cannot be determined.
  public void addSuspicious() {
    suspicious++;
  }

  public int suspicious() {
    return suspicious;
  }

  /// The directions with their characters, the one with the most first.
  ///
  /// Hidden text counts only if there is hardly any other text: it is then the text layer of a
  /// scan, with at most a stamp or a page number printed over it.
  public List<Map.Entry<Integer, List<PdfGlyph>>> directions() {
    return glyphs().entrySet().stream()
        .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
        .toList();
  }

  /// The origin of the letters of [#directions].
  public TextLayer layer() {
    if (scanned()) {
      return TextLayer.ONZICHTBAAR;
    }
    return writtenVisible > 0 ? TextLayer.EIGEN : TextLayer.GEEN;
  }

  private Map<Integer, List<PdfGlyph>> glyphs() {
    if (!scanned()) {
      return visible;
    }
    Map<Integer, List<PdfGlyph>> all = new LinkedHashMap<>();
    hidden.forEach((turn, glyphs) -> all.put(turn, new ArrayList<>(glyphs)));
    visible.forEach(
        (turn, glyphs) -> all.computeIfAbsent(turn, t -> new ArrayList<>()).addAll(glyphs));
    return all;
  }

  private boolean scanned() {
    return writtenHidden > MOSTLY_HIDDEN * writtenVisible;
  }

  void addDot(Box dot) {
    dots.add(dot);
  }

  /// The straight lines, including borders of tables.
  public PdfRuling ruling() {
    return ruling;
  }

  /// Adds a picture.
  ///
  /// @param area in square points
  void addPicture(double area) {
    pictureArea += area;
  }

  /// Counts a painted path, whatever its shape.
  void addShape() {
    shapes++;
  }

  /// Whether the page shows more than text.
  public boolean pictured() {
    return shapes > DRAWING || pictureArea > LEAST_PICTURE * width * height;
  }
}
