package nl.naslag.extraction.pdf;

import java.util.List;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.TextLayer;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.text.OddLetters;

/// Rates how well a page of a PDF was read.
final class PdfPageQuality {
  private PdfPageQuality() {}

  /// The quality of one page.
  ///
  /// @param columns the lines of each stretch of the page, in reading order
  static PageQuality quality(PdfPage page, List<List<PdfSegment>> columns) {
    List<String> lines = columns.stream().flatMap(List::stream).map(PdfSegment::text).toList();
    if (lines.isEmpty()) {
      return new PageQuality(TextLayer.GEEN, 0, 0, 0, page.suspicious(), 0);
    }
    int characters = lines.stream().mapToInt(PdfPageQuality::printed).sum();
    return new PageQuality(
        page.layer(),
        characters,
        sideBySide(columns),
        0,
        page.suspicious(),
        OddLetters.share(lines));
  }

  private static int printed(String line) {
    return (int) line.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  /// The maximum number of stretches side by side.
  private static int sideBySide(List<List<PdfSegment>> columns) {
    int most = 1;
    for (List<PdfSegment> column : columns) {
      float middle = (column.getFirst().top() + column.getLast().bottom()) / 2;
      long beside = columns.stream().filter(other -> spans(other, middle)).count();
      most = (int) Math.max(most, beside);
    }
    return most;
  }

  private static boolean spans(List<PdfSegment> column, float height) {
    return column.getFirst().top() <= height && column.getLast().bottom() >= height;
  }
}
