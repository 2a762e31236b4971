package nl.naslag.extraction.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups segments that are side by side.
///
/// A row may span columns; those are separated later.
public final class PdfRows {
  private PdfRows() {}

  /// From top to bottom; each row from left to right.
  public static List<List<PdfSegment>> rows(List<PdfSegment> segments) {
    List<PdfSegment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(PdfSegment::baseline));
    List<List<PdfSegment>> rows = new ArrayList<>();
    for (PdfSegment segment : sorted) {
      if (rows.isEmpty() || !beside(rows.getLast(), segment)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(segment);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PdfSegment::left)));
    return rows;
  }

  /// Compared with the largest segment of the row, so that a raised number joins its line.
  private static boolean beside(List<PdfSegment> row, PdfSegment segment) {
    PdfSegment largest = row.getFirst();
    for (PdfSegment other : row) {
      largest = other.size() > largest.size() ? other : largest;
    }
    PdfSegment large = largest.size() >= segment.size() ? largest : segment;
    PdfSegment small = large == segment ? largest : segment;
    return small.middle() > large.baseline() - 0.75f * large.size()
        && small.middle() < large.baseline() + 0.1f * large.size();
  }
}
