package nl.naslag.extraction.pdf;

import java.util.List;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.TextLayer;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfGlyph;
import nl.naslag.extraction.pdf.line.PdfInk;
import nl.naslag.extraction.pdf.line.PdfRuling;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.pdf.line.PdfSegments;
import nl.naslag.extraction.pdf.line.PdfUnderlines;

/// A page with its text as segments, by direction; the direction with the most text comes first.
///
/// @param number 1-based position in the file
/// @param pictured whether the page contains more than text
/// @param dots drawn dots that may be bullets
/// @param tables detected by their borders, in the reading direction of the page
/// @param rules the horizontal lines on the page, in the same direction
/// @param layer the origin of the letters
/// @param suspicious number of characters that the font maps to no letter
record PdfPage(
    int number,
    float width,
    float height,
    boolean pictured,
    List<PdfDirection> directions,
    List<Box> dots,
    List<PdfTable> tables,
    List<Box> rules,
    TextLayer layer,
    int suspicious) {

  /// More horizontal lines are the borders of tables.
  private static final int MOST_RULES = 200;

  /// Copies what is needed of the ink, so that single characters need not stay in memory.
  static PdfPage of(PdfInk ink) {
    PdfRuling ruling = ink.ruling();
    List<PdfTable> tables = PdfTables.tables(ruling);
    List<PdfDirection> directions =
        ink.directions().stream()
            .map(
                entry ->
                    new PdfDirection(
                        new PdfFrame(entry.getKey(), ink.width(), ink.height()),
                        segments(entry.getKey(), entry.getValue(), ruling)))
            .toList();
    return new PdfPage(
        ink.number(),
        ink.width(),
        ink.height(),
        ink.pictured(),
        directions,
        List.copyOf(ink.dots()),
        tables,
        ruling.across().size() > MOST_RULES ? List.of() : ruling.across(),
        ink.layer(),
        ink.suspicious());
  }

  private static List<PdfSegment> segments(int turn, List<PdfGlyph> glyphs, PdfRuling ruling) {
    return turn == 0
        ? PdfUnderlines.on(PdfSegments.segments(glyphs, ruling.down()), ruling.across())
        : PdfSegments.segments(glyphs, List.of());
  }

  /// The text of a page in one direction.
  record PdfDirection(PdfFrame frame, List<PdfSegment> segments) {}
}
