package nl.naslag.extraction;

import java.util.List;
import nl.naslag.document.Box;
import nl.naslag.document.TextLayer;

/// A page with its text in segments, by direction; the direction with most text first.
///
/// @param number 1-based in the file
/// @param pictured whether there is more to see than text
/// @param dots that were drawn and may be bullets
/// @param tables by their borders, in the direction in which the page is read
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
    TextLayer layer,
    int suspicious) {

  /// Takes over what is needed of the ink, so that single characters need not stay in memory.
  static PdfPage of(PdfInk ink) {
    PdfRuling ruling = ink.ruling();
    List<PdfTable> tables = PdfTables.of(ruling);
    List<PdfDirection> directions =
        ink.directions().stream()
            .map(
                entry ->
                    new PdfDirection(
                        new PdfFrame(entry.getKey(), ink.width(), ink.height()),
                        PdfSegments.of(
                            entry.getValue(), entry.getKey() == 0 ? ruling.down() : List.of())))
            .toList();
    return new PdfPage(
        ink.number(),
        ink.width(),
        ink.height(),
        ink.pictured(),
        directions,
        List.copyOf(ink.dots()),
        tables,
        ink.layer(),
        ink.suspicious());
  }

  /// The text of a page that runs in one direction.
  record PdfDirection(PdfFrame frame, List<PdfSegment> segments) {}
}
