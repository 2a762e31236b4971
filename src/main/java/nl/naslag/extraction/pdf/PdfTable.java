package nl.naslag.extraction.pdf;

import java.util.List;
import nl.naslag.document.file.Box;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.pdf.line.PdfTag;

/// A table detected by its borders: rows from top to bottom.
record PdfTable(Box box, List<Row> rows) {

  /// One row.
  ///
  /// @param edges the cell boundaries, from left to right; one more than the number of cells
  record Row(float top, float bottom, List<Float> edges) {
    int cells() {
      return edges.size() - 1;
    }

    /// The cell at a position, 0-based; text beyond an edge belongs to the outermost cell.
    int cellAt(float x) {
      int cell = 0;
      while (cell < cells() - 1 && x >= edges.get(cell + 1)) {
        cell++;
      }
      return cell;
    }
  }

  /// Tests the middle of a line of text: letters may be close to a border.
  boolean holds(PdfSegment segment) {
    float x = (segment.left() + segment.right()) / 2;
    return segment.middle() > box.top()
        && segment.middle() < box.bottom()
        && x > box.left()
        && x < box.right();
  }

  /// A placeholder of the table's size, used to find its position in the reading order.
  PdfSegment standIn() {
    float size = box.height() / 1.05f;
    return new PdfSegment(
        "", box.left(), box.right(), box.top() + 0.8f * size, size, 0, 0, PdfTag.NONE);
  }
}
