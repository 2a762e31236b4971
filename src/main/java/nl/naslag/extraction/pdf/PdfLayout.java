package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Typeface;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.pdf.line.PdfSegments;
import nl.naslag.extraction.text.FoundText;

/// Writes the pages of a document as lines in reading order.
final class PdfLayout {
  // As a fraction of the characters: a bold term within a line does not make the line bold.
  private static final float MOSTLY = 0.6f;

  private final List<PdfPage> pages;
  private final PdfRunningText running;
  private final PdfPageLabels labels;
  private final LineGaps gaps = new LineGaps();
  private boolean notesBefore;

  PdfLayout(List<PdfPage> pages, PdfRunningText running, PdfPageLabels labels) {
    this.pages = pages;
    this.running = running;
    this.labels = labels;
  }

  /// Writes all pages in order. A blank line separates two lines that are clearly apart.
  void write(FoundText reading) {
    List<List<PdfZone>> zonesOfPages = pages.stream().map(page -> zonesOf(page, false)).toList();
    if (zonesOfPages.stream().allMatch(List::isEmpty)) {
      // If everything repeats, the repetition is the text.
      zonesOfPages = pages.stream().map(page -> zonesOf(page, true)).toList();
    }
    zonesOfPages.stream()
        .flatMap(List::stream)
        .filter(zone -> zone.table() == null && !zone.note())
        .map(PdfZone::lines)
        .forEach(gaps::learn);
    for (int i = 0; i < pages.size(); i++) {
      writePage(pages.get(i), zonesOfPages.get(i), reading);
    }
  }

  /// The zones of a page.
  ///
  /// @param whole whether running heads are kept
  private List<PdfZone> zonesOf(PdfPage page, boolean whole) {
    List<PdfZone> zones = new ArrayList<>();
    for (PdfPage.PdfDirection direction : page.directions()) {
      List<PdfSegment> segments =
          whole ? direction.segments() : running.without(page.number(), direction);
      zones.addAll(zonesOf(page, direction.frame(), segments));
    }
    return zones;
  }

  /// The text first, then the asides.
  private List<PdfZone> zonesOf(PdfPage page, PdfFrame frame, List<PdfSegment> segments) {
    if (frame.turn() != 0) {
      return PdfZones.zones(frame, List.of(), segments);
    }
    List<PdfSegment> inTables =
        segments.stream()
            .filter(s -> page.tables().stream().anyMatch(table -> table.holds(s)))
            .toList();
    List<PdfSegment> loose = new ArrayList<>(segments);
    loose.removeAll(new HashSet<>(inTables));
    PdfAsides asides = PdfAsides.of(loose, page.rules(), frame, notesBefore);
    notesBefore = asides.ruled();
    List<PdfSegment> text = new ArrayList<>(asides.body());
    text.addAll(inTables);
    List<PdfZone> zones =
        new ArrayList<>(
            PdfZones.zones(frame, page.tables(), PdfSegments.withBullets(text, page.dots())));
    asides.notes().forEach(note -> zones.add(new PdfZone(frame, note, null, true)));
    return zones;
  }

  private void writePage(PdfPage page, List<PdfZone> zones, FoundText reading) {
    PageContent content =
        !zones.isEmpty()
            ? PageContent.TEKST
            : page.pictured() ? PageContent.ALLEEN_BEELD : PageContent.LEEG;
    PageQuality quality = PdfPageQuality.quality(page, zones.stream().map(PdfZone::lines).toList());
    reading.add(
        new Page(
            page.number(),
            labels.label(page.number()),
            page.width(),
            page.height(),
            content,
            quality));
    PdfTableWriter tables = new PdfTableWriter(page.number(), reading);
    for (PdfZone zone : zones) {
      if (zone.table() != null) {
        tables.write(zone.table(), zone.lines());
      } else if (zone.note()) {
        writeNote(zone, page.number(), reading);
      } else {
        writeZone(zone, page.number(), reading);
      }
    }
  }

  private void writeZone(PdfZone zone, int page, FoundText reading) {
    PdfSegment previous = null;
    for (PdfSegment line : zone.lines()) {
      if (previous != null && parted(previous, line)) {
        reading.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
      }
      reading.add(fragment(line, zone.frame().onPage(line.box()), page));
      previous = line;
    }
  }

  /// Separated by white space, or by a heading that starts or ends here according to the file.
  private boolean parted(PdfSegment above, PdfSegment line) {
    boolean headings = above.tag().heading() || line.tag().heading();
    return headings ? above.tag() != line.tag() : gaps.parted(above, line);
  }

  private static void writeNote(PdfZone zone, int page, FoundText reading) {
    String text = zone.lines().stream().map(PdfSegment::text).collect(Collectors.joining("\n"));
    Box box = zone.lines().stream().map(PdfSegment::box).reduce(PdfTables::around).orElseThrow();
    Typeface typeface = typeface(zone.lines().getFirst());
    reading.add(new Fragment(FragmentKind.FOOTNOTE, 0, "", text, page, box, typeface));
  }

  /// A line with its typeface, and the heading level that the file declares.
  static Fragment fragment(PdfSegment line, Box box, int page) {
    return new Fragment(
        FragmentKind.LINE, line.tag().level(), "", line.text(), page, box, typeface(line));
  }

  private static Typeface typeface(PdfSegment line) {
    return new Typeface(line.size(), line.boldShare() > MOSTLY, line.accentShare() > MOSTLY);
  }
}
