package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.pdf.line.PdfTag;

/// The running heads and feet of one document, learned from their repetition.
///
/// Lines count as running if they appear at the same height on page after page, and no body text is
/// further out.
final class PdfRunningText {
  /// The fraction of the page height, at either end, that contains running text.
  private static final float MARGIN = 0.12f;
  /// The same for only the last line of the page.
  private static final float LAST_LINE = 0.25f;
  /// Heights this close count as equal.
  private static final float SAME_HEIGHT = 4f;
  private static final int FEWEST_PAGES = 3;
  /// A header may appear only on left or right pages; a repeated heading is rarer than that.
  private static final float DENSITY = 0.4f;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:pagina|pag\\.?|bladzijde|blz\\.?|blad|page)\\s*\\d{1,4}(?:\\s*(?:van|/|of)\\s*\\d{1,4})?");

  private final Map<Place, TreeSet<Integer>> places = new HashMap<>();
  private final PdfHeads heads;
  private final Map<String, TreeSet<Integer>> tagged = new HashMap<>();
  private final PrintedNumbers numbers = new PrintedNumbers();
  private final int pageCount;

  private PdfRunningText(List<PdfPage> pages) {
    this.pageCount = pages.size();
    this.heads = PdfHeads.of(pages);
  }

  /// The text of a line, ignoring numbers, and its position.
  private record Place(String text, boolean top, int height) {
    Place shifted(int shift) {
      return new Place(text, top, height + shift);
    }
  }

  static PdfRunningText learn(List<PdfPage> pages) {
    PdfRunningText running = new PdfRunningText(pages);
    running.onEach(pages, running::noteNumbers);
    running.onEach(pages, running::noteTagged);
    // Which numbers are page numbers is known only once all have been collected.
    running.onEach(pages, running::notePlaces);
    return running;
  }

  private void onEach(List<PdfPage> pages, BiConsumer<Integer, PdfPage.PdfDirection> note) {
    for (PdfPage page : pages) {
      page.directions().forEach(direction -> note.accept(page.number(), direction));
    }
  }

  /// The number printed in the running text of a page.
  Optional<String> printedNumber(int page) {
    return numbers.of(page);
  }

  /// The share of pages with a printed page number.
  float numberedShare() {
    return pageCount == 0 ? 0 : (float) numbers.count() / pageCount;
  }

  /// The text of a page without running heads and feet.
  List<PdfSegment> without(int page, PdfPage.PdfDirection direction) {
    Set<PdfSegment> running = new HashSet<>();
    float lowest = lowest(direction);
    float top = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (PdfSegment segment : direction.segments()) {
      if (tagged(segment, direction.frame())) {
        continue;
      }
      if (running(page, segment, direction.frame(), lowest) || pageNumber(page, segment)) {
        running.add(segment);
      } else {
        top = Math.min(top, segment.bottom());
        bottom = Math.max(bottom, segment.top());
      }
    }
    List<PdfSegment> kept = new ArrayList<>();
    for (PdfSegment segment : direction.segments()) {
      boolean outermost = segment.top() < top || segment.bottom() > bottom;
      boolean runs = outermost && running.contains(segment);
      if (!runs && !tagged(segment, direction.frame())) {
        kept.add(segment);
      }
    }
    return kept;
  }

  /// The file's tags are trusted only at the edges of the page, and only for repeated text: a head
  /// on just the first page belongs to a letter, with its date and reference.
  private boolean tagged(PdfSegment segment, PdfFrame frame) {
    return segment.tag() == PdfTag.RUNNING
        && inMargin(segment, frame, LAST_LINE)
        && tagged.getOrDefault(words(segment), new TreeSet<>()).size() > 1;
  }

  private void noteTagged(int page, PdfPage.PdfDirection direction) {
    direction.segments().stream()
        .filter(segment -> segment.tag() == PdfTag.RUNNING)
        .forEach(segment -> tagged.computeIfAbsent(words(segment), w -> new TreeSet<>()).add(page));
  }

  private static String words(PdfSegment segment) {
    return segment.text().replaceAll("\\d+", "#");
  }

  /// A lone number that increases with the pages, at any height.
  private boolean pageNumber(int page, PdfSegment segment) {
    return numbers.of(page).filter(segment.text()::equals).isPresent();
  }

  private void noteNumbers(int page, PdfPage.PdfDirection direction) {
    numbers.noteOutermost(page, direction.segments());
    for (PdfSegment segment : direction.segments()) {
      if (inMargin(segment, direction.frame(), MARGIN)) {
        numbers.note(page, segment.text());
      }
    }
  }

  private void notePlaces(int page, PdfPage.PdfDirection direction) {
    float lowest = lowest(direction);
    for (PdfSegment segment : direction.segments()) {
      if (mayRun(segment, direction.frame(), lowest)) {
        places
            .computeIfAbsent(place(page, segment, direction.frame()), p -> new TreeSet<>())
            .add(page);
      }
    }
  }

  /// Neighbouring heights count too, since rounding may separate equal positions.
  private boolean running(int page, PdfSegment segment, PdfFrame frame, float lowest) {
    if (!mayRun(segment, frame, lowest)) {
      return false;
    }
    TreeSet<Integer> on = new TreeSet<>();
    Place here = place(page, segment, frame);
    for (int shift = -1; shift <= 1; shift++) {
      on.addAll(places.getOrDefault(here.shifted(shift), new TreeSet<>()));
    }
    return PAGE_NUMBER.matcher(segment.text()).matches() || heads.holds(segment) || repeated(on);
  }

  /// On enough pages, and often enough between the first and the last of them.
  private boolean repeated(TreeSet<Integer> on) {
    int fewest = pageCount <= FEWEST_PAGES ? 2 : FEWEST_PAGES;
    return on.size() >= fewest && on.size() >= DENSITY * (on.last() - on.first() + 1);
  }

  /// The last line of a page may be higher: a page printed at a smaller scale leaves white space
  /// below it (consultatie archiefregeling 12115, p. 1-7). The first line may not be lower, because
  /// tables repeat their heads.
  private static boolean mayRun(PdfSegment segment, PdfFrame frame, float lowest) {
    boolean last =
        segment.baseline() > lowest - SAME_HEIGHT && segment.baseline() > frame.frameHeight() / 2;
    return inMargin(segment, frame, MARGIN) || last && inMargin(segment, frame, LAST_LINE);
  }

  private static boolean inMargin(PdfSegment segment, PdfFrame frame, float part) {
    float margin = part * frame.frameHeight();
    return segment.bottom() < margin || segment.top() > frame.frameHeight() - margin;
  }

  private static float lowest(PdfPage.PdfDirection direction) {
    float lowest = -Float.MAX_VALUE;
    for (PdfSegment segment : direction.segments()) {
      lowest = Math.max(lowest, segment.baseline());
    }
    return lowest;
  }

  private Place place(int page, PdfSegment segment, PdfFrame frame) {
    boolean top = segment.baseline() < frame.frameHeight() / 2;
    float height = top ? segment.baseline() : frame.frameHeight() - segment.baseline();
    String words = numbers.withoutPageNumbers(page, segment.text());
    return new Place(words, top, Math.round(height / SAME_HEIGHT));
  }
}
