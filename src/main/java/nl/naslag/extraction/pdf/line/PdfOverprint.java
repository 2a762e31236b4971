package nl.naslag.extraction.pdf.line;

import java.util.HashMap;
import java.util.Map;

/// Notices a character printed twice at one place, as some programs do to make it bold.
///
/// Without this a bold heading would read "WWoonneenn". One object a page.
public final class PdfOverprint {
  /// In points; a character this near may be the same one, and one cell of the grid is twice that.
  private static final float NEAR = 1f;

  // Of a full page; a map that grows on the way costs as much again.
  private static final int CHARACTERS = 4_096;

  private final Map<Place, PdfGlyph> seen = new HashMap<>(CHARACTERS);

  /// A cell of the grid. Most characters lie in the middle of one, so one look is enough.
  private record Place(String text, int turn, int across, int down) {
    // Called for every character of every page; what the record would do by itself is slower.
    @Override
    public int hashCode() {
      return ((text.hashCode() * 31 + across) * 8191 + down) * 4 + turn / 90;
    }
  }

  /// Whether the same character was printed at this place before; else it is remembered.
  public boolean repeats(PdfGlyph glyph, int turn) {
    if (glyph.space()) {
      return false;
    }
    int left = cell(glyph.left() - NEAR);
    int right = cell(glyph.left() + NEAR);
    int top = cell(glyph.baseline() - NEAR);
    int bottom = cell(glyph.baseline() + NEAR);
    for (int x = left; x <= right; x++) {
      for (int y = top; y <= bottom; y++) {
        PdfGlyph other = seen.get(new Place(glyph.text(), turn, x, y));
        if (other != null && same(glyph, other)) {
          return true;
        }
      }
    }
    seen.put(new Place(glyph.text(), turn, cell(glyph.left()), cell(glyph.baseline())), glyph);
    return false;
  }

  private static int cell(float position) {
    float cells = position / (2 * NEAR);
    int whole = (int) cells;
    return cells < whole ? whole - 1 : whole;
  }

  private static boolean same(PdfGlyph glyph, PdfGlyph other) {
    float tolerance = Math.min(NEAR, (glyph.right() - glyph.left()) / 3);
    return Math.abs(glyph.left() - other.left()) < tolerance
        && Math.abs(glyph.baseline() - other.baseline()) < tolerance;
  }
}
