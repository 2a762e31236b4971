package nl.naslag.extraction.pdf.line;

import java.util.HashMap;
import java.util.Map;

/// Detects a character printed twice at one position, which some programs do to make it bold.
///
/// Without this a bold heading would read "WWoonneenn". Use one object per page.
public final class PdfOverprint {
  /// In points; a character this close may be the same one, and a grid cell is twice as large.
  private static final float NEAR = 1f;

  // For a full page; a map that grows along the way costs as much again.
  private static final int CHARACTERS = 4_096;

  private final Map<Place, PdfGlyph> seen = new HashMap<>(CHARACTERS);

  /// A cell of the grid. Most characters are in the middle of one, so one lookup is enough.
  private record Place(String text, int turn, int across, int down) {
    // Called for every character of every page; the record's default is slower.
    @Override
    public int hashCode() {
      return ((text.hashCode() * 31 + across) * 8191 + down) * 4 + turn / 90;
    }
  }

  /// Whether the same character was already printed at this position; otherwise it is remembered.
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
