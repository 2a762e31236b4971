package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.file.Box;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.pdf.line.PdfTag;

/// Separates the asides of a page from its text: footnotes, and small print in a margin such as the
/// balloons of tracked changes (consultatie archiefregeling 12115, p. 6) or the address in a
/// letter.
///
/// Left among the lines of the text, they would interrupt its sentences.
final class PdfAsides {
  private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}|\\*+)[.)]?\\s*\\S.*");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]?(?=\\s*\\S)(?!\\d)");
  // As a fraction of the page width: the rule above footnotes is short but not a dash.
  private static final float SHORTEST_RULE = 0.08f;
  private static final float LONGEST_RULE = 0.5f;
  // In font sizes: a wider gap separates two notes in a margin.
  private static final float APART = 1.9f;

  // Points.
  private static final float SAME_PLACE = 3;

  private final List<PdfSegment> body;
  private final boolean notesBefore;
  private boolean ruled;
  private final List<List<PdfSegment>> notes = new ArrayList<>();

  private PdfAsides(List<PdfSegment> segments, boolean notesBefore) {
    this.body = new ArrayList<>(segments);
    this.notesBefore = notesBefore;
  }

  /// Separates the asides of one page.
  ///
  /// @param rules the horizontal lines on the page
  /// @param notesBefore whether the previous page has notes below a rule, which may continue here
  static PdfAsides of(
      List<PdfSegment> segments, List<Box> rules, PdfFrame frame, boolean notesBefore) {
    PdfAsides asides = new PdfAsides(segments, notesBefore);
    asides.takeTagged();
    asides.takeBelowRule(rules, frame);
    asides.takeMargin(frame);
    return asides;
  }

  /// The text of the page without its asides.
  List<PdfSegment> body() {
    return body;
  }

  /// Whether there are notes below a rule.
  boolean ruled() {
    return ruled;
  }

  /// Each note from top to bottom, in complete lines.
  List<List<PdfSegment>> notes() {
    return notes;
  }

  private void takeTagged() {
    Map<PdfTag, List<PdfSegment>> tagged = new LinkedHashMap<>();
    for (PdfSegment segment : body) {
      if (segment.tag().note()) {
        tagged.computeIfAbsent(segment.tag(), t -> new ArrayList<>()).add(segment);
      }
    }
    tagged.values().forEach(this::take);
  }

  private void take(List<PdfSegment> note) {
    takeNotes(note);
  }

  /// Everything below a short rule counts as notes if it is in smaller print and starts with a
  /// number.
  private void takeBelowRule(List<Box> rules, PdfFrame frame) {
    float size = mainSize();
    Optional<Box> rule =
        rules.stream()
            .filter(line -> line.width() >= SHORTEST_RULE * frame.frameWidth())
            .filter(line -> line.width() <= LONGEST_RULE * frame.frameWidth())
            .filter(line -> line.top() > frame.frameHeight() / 4)
            .filter(line -> rules.stream().noneMatch(other -> below(line, other)))
            .filter(line -> smallBelow(line, size))
            .min(Comparator.comparing(Box::top));
    ruled = rule.isPresent();
    rule.ifPresent(line -> takeNotes(below(line)));
  }

  /// The borders of a table are stacked and equally wide.
  private static boolean below(Box rule, Box other) {
    return other.top() > rule.top() + SAME_PLACE
        && Math.abs(other.left() - rule.left()) < SAME_PLACE
        && Math.abs(other.width() - rule.width()) < SAME_PLACE;
  }

  private List<PdfSegment> below(Box rule) {
    return body.stream().filter(segment -> segment.middle() > rule.top()).toList();
  }

  private boolean smallBelow(Box rule, float size) {
    List<PdfSegment> below = below(rule);
    boolean beside = below.stream().anyMatch(s -> s.left() < rule.left() - 40);
    List<List<PdfSegment>> rows = PdfRows.rows(below);
    return !below.isEmpty()
        && below.size() < body.size()
        && !beside
        && below.stream().allMatch(segment -> segment.size() < size - 0.4f)
        && (notesBefore || rows.stream().anyMatch(PdfAsides::numbered));
  }

  private static boolean numbered(List<PdfSegment> row) {
    return NUMBERED.matcher(PdfSegment.joined(row).text()).matches();
  }

  /// A note starts where a line begins with the next number.
  private void takeNotes(List<PdfSegment> below) {
    List<PdfSegment> open = new ArrayList<>();
    int last = -1;
    for (List<PdfSegment> row : PdfRows.rows(below)) {
      PdfSegment line = PdfSegment.joined(row);
      int number = number(line.text());
      boolean next = number >= 0 && (last < 0 || number == last + 1);
      if (!open.isEmpty() && next) {
        notes.add(List.copyOf(open));
        open.clear();
      }
      last = next ? number : last;
      open.add(line);
    }
    notes.add(List.copyOf(open));
    body.removeAll(new HashSet<>(below));
  }

  /// -1 for a line that starts without a number; a star counts as none.
  private static int number(String line) {
    Matcher found = NUMBER.matcher(line);
    return found.lookingAt() ? Integer.parseInt(found.group(1)) : -1;
  }

  private void takeMargin(PdfFrame frame) {
    Set<PdfSegment> margin = PdfMargins.segments(body, mainSize(), frame);
    List<PdfSegment> open = new ArrayList<>();
    for (List<PdfSegment> row : PdfRows.rows(List.copyOf(margin))) {
      PdfSegment line = PdfSegment.joined(row);
      boolean apart =
          !open.isEmpty() && line.baseline() - open.getLast().baseline() > APART * line.size();
      if (apart) {
        notes.add(List.copyOf(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      notes.add(List.copyOf(open));
      body.removeAll(margin);
    }
  }

  /// The font size of most letters.
  private float mainSize() {
    Map<Integer, Integer> letters = new LinkedHashMap<>();
    body.forEach(s -> letters.merge(Math.round(s.size() * 2), s.text().length(), Integer::sum));
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0)
        / 2f;
  }
}
