package nl.naslag.extraction;

import java.util.HashMap;
import java.util.Map;

/// Notices a character printed twice at one place, as some programs do to make it bold.
///
/// Without this a bold heading would read "WWoonneenn". One object a page.
final class PdfOverprint {
  private final Map<Place, PdfGlyph> seen = new HashMap<>();

  private record Place(String text, int turn, int across, int down) {}

  // Rounded places may differ by one where the real ones hardly differ, so the neighbours count
  // too.
  /// Whether the same character was printed at this place before; else it is remembered.
  boolean repeats(PdfGlyph glyph, int turn) {
    if (glyph.space()) {
      return false;
    }
    int across = Math.round(glyph.left());
    int down = Math.round(glyph.baseline());
    for (int x = across - 1; x <= across + 1; x++) {
      for (int y = down - 1; y <= down + 1; y++) {
        PdfGlyph other = seen.get(new Place(glyph.text(), turn, x, y));
        if (other != null && same(glyph, other)) {
          return true;
        }
      }
    }
    seen.put(new Place(glyph.text(), turn, across, down), glyph);
    return false;
  }

  private static boolean same(PdfGlyph glyph, PdfGlyph other) {
    float tolerance = Math.min(1f, (glyph.right() - glyph.left()) / 3);
    return Math.abs(glyph.left() - other.left()) < tolerance
        && Math.abs(glyph.baseline() - other.baseline()) < tolerance;
  }
}
