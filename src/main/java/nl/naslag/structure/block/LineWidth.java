package nl.naslag.structure.block;

import java.util.List;

/// The usual width of lines, which reveals a line that ends early. Widths are points on a page, or
/// characters where a file has no pages.
public final class LineWidth {
  // In ragged text a word that would just have fitted may still be on the next line.
  private static final float SLACK = 0.02f;
  // A last line may be any length; a heading ends well before the right edge.
  private static final float SHORT = 0.85f;

  private final float usual;

  private LineWidth(float usual) {
    this.usual = usual;
  }

  /// The width that nine in ten lines do not exceed.
  public static LineWidth of(List<Line> lines) {
    List<Float> widths = lines.stream().map(Line::width).filter(w -> w > 0).sorted().toList();
    return new LineWidth(widths.isEmpty() ? 0 : widths.get(widths.size() * 9 / 10));
  }

  /// Whether a line is less than 85 percent of the usual width.
  public boolean isShort(Line line) {
    return line.width() < usual * SHORT;
  }

  /// Whether the first word of the next line would have fitted on this one.
  public boolean breaksEarly(Line line, Line next, float edge) {
    float needed = line.right() + line.room(next.firstWord().length() + 1);
    return needed < edge * (1 - SLACK);
  }

  /// Whether the first word of the next line would have fitted on this one at the usual width.
  public boolean leavesRoom(Line line, Line next) {
    return breaksEarly(line, next, line.left() + usual);
  }

  /// The right edge of the lines of a block.
  public float edge(List<Line> lines) {
    return (float) lines.stream().mapToDouble(Line::right).max().orElse(usual);
  }
}
