package nl.naslag.extraction.pdf.line;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.naslag.document.file.Box;

/// Detects underlined text: a line of the same length just below it.
public final class PdfUnderlines {
  /// In points: how far the ends of a line may be from those of the text.
  private static final float BESIDE = 4f;

  /// Range below the baseline, in font sizes, within which a line counts as an underline.
  private static final float CLOSEST = 0.02f;

  private static final float FARTHEST = 0.35f;

  /// More lines are a table or a drawing.
  private static final int MOST = 400;

  private PdfUnderlines() {}

  /// The same segments in the same order, with underlined ones marked.
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
