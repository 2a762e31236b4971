package nl.naslag.extraction;

import java.util.List;
import nl.naslag.document.Box;
import nl.naslag.document.TextLayer;

/// A page with its text in segments, by direction; the direction with most text first.
///
/// @param number 1-based in the file
/// @param pictured whether there is more to see than text
/// @param dots that were drawn and may be bullets
/// @param layer where the letters came from
/// @param suspicious characters without a letter that the font tells
record PdfPage(
    int number,
    float width,
    float height,
    boolean pictured,
    List<PdfDirection> directions,
    List<Box> dots,
    TextLayer layer,
    int suspicious) {

  /// Takes over what is needed of the ink, so that single characters need not stay in memory.
  static PdfPage of(PdfInk ink) {
    List<PdfDirection> directions =
        ink.directions().stream()
            .map(
                entry ->
                    new PdfDirection(
                        new PdfFrame(entry.getKey(), ink.width(), ink.height()),
                        PdfSegments.of(entry.getValue())))
            .toList();
    return new PdfPage(
        ink.number(),
        ink.width(),
        ink.height(),
        ink.pictured(),
        directions,
        List.copyOf(ink.dots()),
        ink.layer(),
        ink.suspicious());
  }

  /// The text of a page that runs in one direction.
  record PdfDirection(PdfFrame frame, List<PdfSegment> segments) {}
}
