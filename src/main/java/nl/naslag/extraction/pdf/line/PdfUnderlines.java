package nl.naslag.extraction.pdf.line;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.naslag.document.file.Box;

/// Tells which print is underlined: a line of its own length runs just below it.
public final class PdfUnderlines {
  /// In points: how far a line may stick out beside the print, and how high print may be.
  private static final float BESIDE = 4f;

  /// Parts of the font size below the baseline between which a line underlines.
  private static final float CLOSEST = 0.02f;

  private static final float FARTHEST = 0.35f;

  /// More lines are a table or a drawing.
  private static final int MOST = 400;

  private PdfUnderlines() {}

  /// The same print in the same order.
  public static List<PdfSegment> on(List<PdfSegment> segments, List<Box> across) {
    if (across.isEmpty() || across.size() > MOST) {
      return segments;
    }
    NavigableMap<Float, Box> lines = new TreeMap<>();
    across.forEach(line -> lines.put(line.top(), line));
    return segments.stream()
        .map(segment -> under(segment, lines) ? segment.underlined() : segment)
        .toList();
  }

  private static boolean under(PdfSegment segment, NavigableMap<Float, Box> lines) {
    float top = segment.baseline() + CLOSEST * segment.size();
    float bottom = segment.baseline() + FARTHEST * segment.size();
    return lines.subMap(top, true, bottom, true).values().stream()
        .anyMatch(
            line ->
                Math.abs(line.left() - segment.left()) < BESIDE
                    && Math.abs(line.right() - segment.right()) < BESIDE);
  }
}
