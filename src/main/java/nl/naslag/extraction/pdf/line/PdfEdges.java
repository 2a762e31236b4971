package nl.naslag.extraction.pdf.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The left edges of columns that stand closer together than some words do.
///
/// LaTeX leaves ten points between its columns, which is as wide as a wide space of the print in
/// them. What tells them apart is that line after line begins at the same place.
final class PdfEdges {
  /// In parts of the font size; nearer print is of one line.
  private static final float NEAREST = 0.5f;
  /// Lines that begin at one place; words in justified text do so by chance, but not as often.
  private static final int FEWEST = 6;

  /// How many pieces of print with some room before them begin at a place, in points.
  private final Map<Integer, Integer> begins = new TreeMap<>();

  private PdfEdges() {}

  /// @param rows each from left to right
  static PdfEdges of(List<List<PdfSegment>> rows) {
    PdfEdges edges = new PdfEdges();
    for (List<PdfSegment> row : rows) {
      for (int i = 1; i < row.size(); i++) {
        if (apart(row.get(i - 1), row.get(i))) {
          edges.begins.merge(Math.round(row.get(i).left()), 1, Integer::sum);
        }
      }
    }
    return edges;
  }

  /// Whether the second begins where a column does.
  boolean part(PdfSegment one, PdfSegment next) {
    return apart(one, next) && count(next.left()) >= FEWEST;
  }

  private int count(float left) {
    int place = Math.round(left);
    return begins.getOrDefault(place, 0)
        + Math.max(begins.getOrDefault(place - 1, 0), begins.getOrDefault(place + 1, 0));
  }

  private static boolean apart(PdfSegment one, PdfSegment next) {
    return next.left() - one.right() > NEAREST * Math.max(one.size(), next.size());
  }
}
