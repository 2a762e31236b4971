package nl.naslag.extraction.pdf;

import java.util.List;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;
import org.jspecify.annotations.Nullable;

/// A stretch of a page that is read from top to bottom.
///
/// @param lines from top to bottom; for a table, its pieces of text in any order
/// @param table set if the stretch is a table
/// @param note whether it is an aside, such as a footnote
record PdfZone(PdfFrame frame, List<PdfSegment> lines, @Nullable PdfTable table, boolean note) {
  PdfZone(PdfFrame frame, List<PdfSegment> lines, @Nullable PdfTable table) {
    this(frame, lines, table, false);
  }

  /// A zone from segments that have not been joined into lines yet.
  static PdfZone of(PdfFrame frame, List<PdfSegment> segments) {
    List<PdfSegment> lines = PdfRows.rows(segments).stream().map(PdfSegment::joined).toList();
    return new PdfZone(frame, lines, null);
  }
}
