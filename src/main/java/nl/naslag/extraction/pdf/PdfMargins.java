package nl.naslag.extraction.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;

/// Finds the small print next to the text column of a page.
final class PdfMargins {
  /// Relative to the size of the text; print that is hardly smaller is a column or a table.
  private static final float SMALLER = 0.93f;

  // As fractions of the page.
  private static final float WIDEST = 0.36f;
  private static final float MOST_LETTERS = 0.3f;

  /// The maximum distance from the end of a text line to the aside; table rows end anywhere.
  private static final float NEAR = 0.15f;

  private static final int FEWEST_LINES = 6;
  private static final int LETTERS_OF_A_LINE = 25;

  /// Maximum number of positions tried, which limits the time for a page of scattered words.
  private static final int MOST_PLACES = 40;

  /// Points between the text and the aside.
  private static final float GUTTER = 4f;

  private final List<PdfSegment> segments;
  private final float size;
  private final float width;

  private PdfMargins(List<PdfSegment> segments, float size, float width) {
    this.segments = segments;
    this.size = size;
    this.width = width;
  }

  /// Empty if there is nothing next to the text.
  ///
  /// @param size of the page's body text, in points
  static Set<PdfSegment> segments(List<PdfSegment> segments, float size, PdfFrame frame) {
    PdfMargins margins = new PdfMargins(segments, size, frame.frameWidth());
    return new HashSet<>(margins.widest());
  }

  /// The further left it starts, the more it includes.
  private List<PdfSegment> widest() {
    TreeSet<Float> places = new TreeSet<>();
    segments.stream()
        .filter(segment -> small(segment) && segment.left() > width / 2)
        .forEach(segment -> places.add((float) Math.floor(segment.left())));
    return places.stream()
        .limit(MOST_PLACES)
        .map(this::beside)
        .filter(this::fits)
        .findFirst()
        .orElse(List.of());
  }

  private boolean small(PdfSegment segment) {
    return segment.size() <= SMALLER * size;
  }

  private List<PdfSegment> beside(float place) {
    return segments.stream().filter(segment -> segment.left() >= place).toList();
  }

  private boolean fits(List<PdfSegment> side) {
    float left = (float) side.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    float right = (float) side.stream().mapToDouble(PdfSegment::right).max().orElse(0);
    float top = (float) side.stream().mapToDouble(PdfSegment::top).min().orElse(0);
    float bottom = (float) side.stream().mapToDouble(PdfSegment::bottom).max().orElse(0);
    boolean crossed =
        segments.stream()
            .anyMatch(
                s ->
                    s.left() < left
                        && s.right() > left - GUTTER
                        && s.bottom() > top
                        && s.top() < bottom);
    return !crossed
        && right - left <= WIDEST * width
        && side.stream().allMatch(this::small)
        && letters(side) > side.stream().mapToInt(s -> s.text().length()).sum() / 2
        && letters(side) <= MOST_LETTERS * letters(segments)
        && text(left);
  }

  /// Whether there are lines of running text to the left of it.
  private boolean text(float left) {
    List<List<PdfSegment>> rows =
        PdfRows.rows(segments.stream().filter(s -> s.left() < left && !small(s)).toList());
    long lines =
        rows.stream()
            .map(PdfSegment::joined)
            .filter(line -> letters(List.of(line)) >= LETTERS_OF_A_LINE)
            .filter(line -> line.right() > left - NEAR * width)
            .count();
    long gappy = rows.stream().filter(row -> row.size() > 1).count();
    return lines >= FEWEST_LINES && gappy * 2 <= rows.size();
  }

  private static long letters(List<PdfSegment> list) {
    return list.stream()
        .mapToLong(segment -> segment.text().chars().filter(Character::isLetter).count())
        .sum();
  }
}
