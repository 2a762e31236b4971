package nl.naslag.extraction.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.naslag.document.file.Box;
import nl.naslag.extraction.text.ListMarker;

/// Assembles the characters of a page into segments.
public final class PdfSegments {
  // In font sizes: from a bullet to its text, between baselines of one line, and between words of
  // one segment.
  private static final float FARTHEST_BULLET = 3.5f;
  private static final float SAME_LINE = 0.3f;
  private static final float TOUCHING = 1.0f;

  private PdfSegments() {}

  /// Builds the segments.
  ///
  /// @param glyphs in painting order
  /// @param borders vertical borders: text on either side belongs to different cells
  public static List<PdfSegment> segments(List<PdfGlyph> glyphs, List<Box> borders) {
    PdfBorders parted = new PdfBorders(borders);
    List<PdfSegment> segments = new ArrayList<>();
    PdfRun run = new PdfRun();
    for (PdfGlyph glyph : glyphs) {
      boolean starts = !glyph.space() && !run.empty();
      if (starts && (!run.continuesWith(glyph) || parted.between(run.last(), glyph))) {
        segments.add(run.segment());
        run = new PdfRun();
      }
      run.add(glyph);
    }
    if (!run.empty()) {
      segments.add(run.segment());
    }
    return touchingJoined(segments, parted);
  }

  /// Some programs write a line word by word, in any order; adjacent pieces belong together.
  private static List<PdfSegment> touchingJoined(List<PdfSegment> segments, PdfBorders parted) {
    List<PdfSegment> sorted = new ArrayList<>(segments);
    sorted.sort(
        Comparator.comparingDouble(PdfSegment::baseline).thenComparingDouble(PdfSegment::left));
    List<PdfSegment> joined = new ArrayList<>();
    List<List<PdfSegment>> rows = PdfRows.rows(sorted);
    PdfEdges edges = PdfEdges.of(rows);
    for (List<PdfSegment> line : rows) {
      List<PdfSegment> chain = new ArrayList<>();
      for (PdfSegment segment : line) {
        boolean follows =
            !chain.isEmpty()
                && touch(chain.getLast(), segment)
                && !edges.part(chain.getLast(), segment)
                && !parted.between(chain.getLast(), segment);
        if (!chain.isEmpty() && !follows) {
          joined.add(PdfSegment.joined(chain));
          chain = new ArrayList<>();
        }
        chain.add(segment);
      }
      joined.add(PdfSegment.joined(chain));
    }
    return joined;
  }

  private static boolean touch(PdfSegment one, PdfSegment next) {
    float size = Math.max(one.size(), next.size());
    return Math.abs(one.baseline() - next.baseline()) < SAME_LINE * size
        && next.left() - one.right() < TOUCHING * size;
  }

  /// Replaces drawn dots before a segment by bullets.
  public static List<PdfSegment> withBullets(List<PdfSegment> segments, List<Box> dots) {
    List<PdfSegment> result = new ArrayList<>(segments);
    for (Box dot : dots) {
      int nearest = -1;
      for (int i = 0; i < result.size(); i++) {
        boolean nearer = nearest < 0 || result.get(i).left() < result.get(nearest).left();
        if (nearer && bulletOf(dot, result.get(i))) {
          nearest = i;
        }
      }
      if (nearest >= 0) {
        result.set(nearest, result.get(nearest).bulleted(dot.left()));
      }
    }
    return result;
  }

  private static boolean bulletOf(Box dot, PdfSegment segment) {
    float middle = dot.top() + dot.height() / 2;
    float gap = segment.left() - dot.right();
    return middle > segment.top()
        && middle < segment.baseline() + 0.05f * segment.size()
        && dot.height() < 0.8f * segment.size()
        && gap > 0
        && gap < FARTHEST_BULLET * segment.size()
        && ListMarker.bullet(segment.text()).isEmpty();
  }
}
