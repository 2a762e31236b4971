package nl.naslag.extraction.pdf;

import java.util.List;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;
import org.jspecify.annotations.Nullable;

/// A stretch of a page that is read from top to bottom.
///
/// @param lines from top to bottom; of a table the pieces of text in it, in any order
/// @param table where the stretch is one
/// @param note whether it stands beside the text, as a footnote does
record PdfZone(PdfFrame frame, List<PdfSegment> lines, @Nullable PdfTable table, boolean note) {
  PdfZone(PdfFrame frame, List<PdfSegment> lines, @Nullable PdfTable table) {
    this(frame, lines, table, false);
  }

  /// Of pieces that are not in lines yet.
  static PdfZone of(PdfFrame frame, List<PdfSegment> segments) {
    List<PdfSegment> lines = PdfRows.rows(segments).stream().map(PdfSegment::joined).toList();
    return new PdfZone(frame, lines, null);
  }
}
