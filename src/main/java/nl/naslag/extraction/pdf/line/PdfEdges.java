package nl.naslag.extraction.pdf.line;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The left edges of columns that are closer together than some words.
///
/// LaTeX leaves ten points between columns, which is no more than a wide space in their text. The
/// difference is that line after line starts at the same position.
final class PdfEdges {
  /// In font sizes; closer text belongs to one line.
  private static final float NEAREST = 0.5f;
  /// Lines that start at one position; words in justified text do so by chance, but less often.
  private static final int FEWEST = 6;

  /// How many segments with some space before them start at each position, in points.
  private final Map<Integer, Integer> begins = new TreeMap<>();

  private PdfEdges() {}

  /// Finds the edges.
  ///
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

  /// Whether the second segment starts at a column edge.
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
