package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;
import org.jspecify.annotations.Nullable;

/// The reading order of a page: finds the gutters between columns of prose and reads column by
/// column.
///
/// Anything that spans a gutter (a heading over both columns) ends the columns above it and starts
/// new ones below. Columns of a table are not prose: a table stays whole and is read row by row.
final class PdfColumns {
  // Points: the minimum gutter width, and the step between positions that are tried.
  private static final float NARROWEST_GUTTER = 7f;
  private static final float STEP = 2f;
  // Per column; fewer lines side by side are a heading, an address or a table row.
  private static final int FEWEST_LINES = 4;
  private static final int DEEPEST = 12;
  /// Beyond this the page is a drawing with words, and ordering is not worth the time.
  private static final int MOST_SEGMENTS = 4_000;
  /// Prose fills its column; a cell usually does not.
  private static final float FILLED = 0.55f;
  private static final int PROSE_LETTERS = 15;
  /// Justified lines sometimes contain a wide gap, table rows nearly always.
  private static final float MOSTLY = 0.5f;

  /// A heading over the columns, relative to the size of their text.
  private static final float LARGER = 1.25f;

  private static final int MOST_HEADINGS = 30;

  private PdfColumns() {}

  /// Zones in reading order; within a zone, lines are read from top to bottom.
  static List<List<PdfSegment>> zonesOf(List<PdfSegment> segments) {
    List<List<PdfSegment>> zones = new ArrayList<>();
    List<PdfSegment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(PdfSegment::top));
    split(sorted, zones, 0);
    return zones;
  }

  /// A position between columns.
  ///
  /// @param x horizontal position, in points of the frame
  /// @param from index of the first segment next to it
  /// @param to index after the last one
  private record Gutter(float x, int from, int to) {
    int size() {
      return to - from;
    }
  }

  private static void split(List<PdfSegment> zone, List<List<PdfSegment>> zones, int depth) {
    if (zone.isEmpty()) {
      return;
    }
    Optional<Gutter> gutter =
        depth > DEEPEST || zone.size() > MOST_SEGMENTS ? Optional.empty() : widest(zone);
    if (gutter.isEmpty()) {
      zones.add(zone);
      return;
    }
    Gutter found = gutter.get();
    List<PdfSegment> columns = zone.subList(found.from(), found.to());
    split(zone.subList(0, found.from()), zones, depth + 1);
    split(columns.stream().filter(s -> s.right() <= found.x()).toList(), zones, depth + 1);
    split(columns.stream().filter(s -> s.right() > found.x()).toList(), zones, depth + 1);
    split(zone.subList(found.to(), zone.size()), zones, depth + 1);
  }

  /// The gutter that separates the longest stretch of the zone.
  private static Optional<Gutter> widest(List<PdfSegment> zone) {
    float left = (float) zone.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    float right = (float) zone.stream().mapToDouble(PdfSegment::right).max().orElse(0);
    float margin = 0.12f * (right - left);
    Set<PdfSegment> large = large(zone);
    Gutter best = null;
    for (float x = left + margin; x < right - margin; x += STEP) {
      Gutter longest = longestAt(x, zone, large);
      if (longest != null && (best == null || longest.size() > best.size())) {
        best = longest;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Segments larger than the text; if there are many, the page is a drawing or a table of figures.
  private static Set<PdfSegment> large(List<PdfSegment> zone) {
    List<Float> sizes = zone.stream().map(PdfSegment::size).sorted().toList();
    float least = LARGER * sizes.get(sizes.size() / 2);
    Set<PdfSegment> large = Collections.newSetFromMap(new IdentityHashMap<>());
    zone.stream().filter(segment -> segment.size() >= least).forEach(large::add);
    return large.size() > MOST_HEADINGS ? Set.of() : large;
  }

  private static @Nullable Gutter longestAt(float x, List<PdfSegment> zone, Set<PdfSegment> large) {
    Gutter best = null;
    int from = 0;
    for (int i = 0; i <= zone.size(); i++) {
      boolean end =
          i == zone.size()
              || crosses(zone.get(i), x)
              || large.contains(zone.get(i)) && heads(zone.get(i), x, zone);
      if (end) {
        Gutter gutter = new Gutter(x, from, i);
        boolean longer = best == null || gutter.size() > best.size();
        if (longer && prose(zone.subList(from, i), x)) {
          best = gutter;
        }
        from = i + 1;
      }
    }
    return best;
  }

  /// Whether a segment overlaps a gutter at this position.
  private static boolean crosses(PdfSegment segment, float x) {
    float half = NARROWEST_GUTTER / 2;
    return segment.left() < x + half && segment.right() > x - half;
  }

  /// Whether a segment is a short heading over both columns that does not reach the right one: it
  /// is larger, and that column is blank at its height but continues above and below it.
  private static boolean heads(PdfSegment segment, float x, List<PdfSegment> zone) {
    if (segment.left() > x) {
      return false;
    }
    boolean above = false;
    boolean below = false;
    for (PdfSegment other : zone) {
      if (other.left() > x) {
        above |= other.bottom() <= segment.top();
        below |= other.top() >= segment.bottom();
        if (other.bottom() > segment.top() && other.top() < segment.bottom()) {
          return false;
        }
      }
    }
    return above && below;
  }

  /// Whether both sides of a stretch look like columns of running text.
  private static boolean prose(List<PdfSegment> stretch, float x) {
    if (stretch.size() < 2 * FEWEST_LINES) {
      return false;
    }
    List<PdfSegment> left = stretch.stream().filter(s -> s.right() <= x).toList();
    if (left.size() < FEWEST_LINES || stretch.size() - left.size() < FEWEST_LINES) {
      return false;
    }
    List<PdfSegment> right = stretch.stream().filter(s -> s.right() > x).toList();
    return column(left) && column(right) && sideBySide(left, right);
  }

  /// Enough lines, long enough, mostly filled, and most of them without a wide gap.
  private static boolean column(List<PdfSegment> side) {
    List<List<PdfSegment>> rows = PdfRows.rows(side);
    if (rows.size() < FEWEST_LINES) {
      return false;
    }
    float width =
        (float) side.stream().mapToDouble(PdfSegment::right).max().orElse(0)
            - (float) side.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    long gappy = rows.stream().filter(row -> row.size() > 1).count();
    if (gappy > MOSTLY * rows.size()) {
      return false;
    }
    List<PdfSegment> lines = rows.stream().map(PdfSegment::joined).toList();
    long filled = lines.stream().filter(line -> line.width() > FILLED * width).count();
    double letters = lines.stream().mapToLong(PdfColumns::letters).average().orElse(0);
    return letters >= PROSE_LETTERS && filled * 2 >= lines.size();
  }

  private static long letters(PdfSegment line) {
    return line.text().chars().filter(Character::isLetter).count();
  }

  /// Both columns must overlap vertically over much of their height.
  private static boolean sideBySide(List<PdfSegment> left, List<PdfSegment> right) {
    float top = Math.max(left.getFirst().top(), right.getFirst().top());
    float bottom = Math.min(left.getLast().bottom(), right.getLast().bottom());
    float shorter =
        Math.min(
            left.getLast().bottom() - left.getFirst().top(),
            right.getLast().bottom() - right.getFirst().top());
    return bottom - top > 0.5f * shorter;
  }
}
