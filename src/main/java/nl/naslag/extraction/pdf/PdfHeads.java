package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;

/// Finds heads and feet whose words change with the chapter, by position alone.
///
/// On most pages the outermost line is at the same height, no larger than the text, and separated
/// from it by clearly more white than there is between text lines. Its words vary, but are rarely
/// unique to one page.
final class PdfHeads {
  private static final int FEWEST_PAGES = 4;
  // As a fraction of the pages.
  private static final float MOST_PAGES = 0.7f;
  /// A heading at the top of a page has unique words; running heads share theirs with another page.
  private static final float SHARED = 0.6f;
  // In points.
  private static final float SAME_HEIGHT = 1.5f;
  // Distance between baselines, in font sizes.
  private static final float WHITE = 1.9f;
  // As a fraction of the page height.
  private static final float MARGIN = 0.15f;
  private static final int SHORTEST = 3;

  private final Set<PdfSegment> found = new HashSet<>();

  private PdfHeads() {}

  static PdfHeads of(List<PdfPage> pages) {
    PdfHeads heads = new PdfHeads();
    heads.learn(pages, true);
    heads.learn(pages, false);
    return heads;
  }

  boolean holds(PdfSegment segment) {
    return found.contains(segment);
  }

  private void learn(List<PdfPage> pages, boolean top) {
    Map<Integer, List<List<PdfSegment>>> places = new HashMap<>();
    for (PdfPage page : pages) {
      outermost(page, top)
          .ifPresent(
              line ->
                  places.computeIfAbsent(place(page, line, top), p -> new ArrayList<>()).add(line));
    }
    for (List<List<PdfSegment>> lines : places.values()) {
      boolean often = lines.size() >= FEWEST_PAGES && lines.size() >= MOST_PAGES * pages.size();
      if (often && shared(lines)) {
        lines.forEach(found::addAll);
      }
    }
  }

  private static int place(PdfPage page, List<PdfSegment> line, boolean top) {
    float baseline = line.getFirst().baseline();
    return Math.round((top ? baseline : page.height() - baseline) / SAME_HEIGHT);
  }

  /// The first or last line of a page, if white space separates it from the text.
  private static Optional<List<PdfSegment>> outermost(PdfPage page, boolean top) {
    if (page.directions().isEmpty() || page.directions().getFirst().frame().turn() != 0) {
      return Optional.empty();
    }
    List<List<PdfSegment>> rows = PdfRows.rows(page.directions().getFirst().segments());
    if (rows.size() < 3) {
      return Optional.empty();
    }
    List<PdfSegment> line = top ? rows.getFirst() : rows.getLast();
    PdfSegment next = PdfSegment.joined(top ? rows.get(1) : rows.get(rows.size() - 2));
    PdfSegment here = PdfSegment.joined(line);
    float size = Math.max(here.size(), next.size());
    boolean apart = Math.abs(next.baseline() - here.baseline()) > WHITE * size;
    boolean small = here.size() <= mainSize(rows) + 0.2f;
    boolean edge =
        top ? here.bottom() < MARGIN * page.height() : here.top() > (1 - MARGIN) * page.height();
    return apart && small && edge && words(line).length() >= SHORTEST
        ? Optional.of(line)
        : Optional.empty();
  }

  private static float mainSize(List<List<PdfSegment>> rows) {
    List<Float> sizes = rows.stream().map(row -> row.getFirst().size()).sorted().toList();
    return sizes.get(sizes.size() / 2);
  }

  private static String words(List<PdfSegment> line) {
    return PdfSegment.joined(line).text().replaceAll("[\\d\\W_]+", " ").strip();
  }

  /// Whether most lines have the same words as another page.
  private static boolean shared(List<List<PdfSegment>> lines) {
    Map<String, Integer> times = new HashMap<>();
    lines.forEach(line -> times.merge(words(line), 1, Integer::sum));
    long same = lines.stream().filter(line -> times.getOrDefault(words(line), 0) > 1).count();
    return same >= SHARED * lines.size();
  }
}
