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

/// A page with its text in segments, by direction; the direction with most text first.
///
/// @param number 1-based in the file
/// @param pictured whether there is more to see than text
/// @param dots that were drawn and may be bullets
/// @param tables by their borders, in the direction in which the page is read
/// @param rules the lines that run across the page, in the same direction
/// @param layer where the letters came from
/// @param suspicious characters without a letter that the font tells
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

  /// More lines across a page are the borders of tables.
  private static final int MOST_RULES = 200;

  /// Takes over what is needed of the ink, so that single characters need not stay in memory.
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

  /// The text of a page that runs in one direction.
  record PdfDirection(PdfFrame frame, List<PdfSegment> segments) {}
}
