package nl.naslag.extraction;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Box;
import nl.naslag.document.Fragment;
import nl.naslag.document.FragmentKind;
import nl.naslag.document.Page;
import nl.naslag.document.PageContent;
import nl.naslag.document.PageQuality;
import nl.naslag.document.Typeface;

/// Writes the pages of a document as lines in reading order.
final class PdfLayout {
  // Of the characters: a bold term within a line does not make the line bold.
  private static final float MOSTLY_BOLD = 0.6f;

  private final List<PdfPage> pages;
  private final PdfRunningText running;
  private final PdfPageLabels labels;
  private final LineGaps gaps = new LineGaps();

  PdfLayout(List<PdfPage> pages, PdfRunningText running, PdfPageLabels labels) {
    this.pages = pages;
    this.running = running;
    this.labels = labels;
  }

  /// Pages first to last. A blank line stands where two lines are clearly parted.
  void write(Reading reading) {
    List<List<PdfZone>> zonesOfPages = pages.stream().map(page -> zonesOf(page, false)).toList();
    if (zonesOfPages.stream().allMatch(List::isEmpty)) {
      // Where everything repeats, the repetition is the text.
      zonesOfPages = pages.stream().map(page -> zonesOf(page, true)).toList();
    }
    zonesOfPages.stream()
        .flatMap(List::stream)
        .filter(zone -> zone.table() == null)
        .map(PdfZone::lines)
        .forEach(gaps::learn);
    for (int i = 0; i < pages.size(); i++) {
      writePage(pages.get(i), zonesOfPages.get(i), reading);
    }
  }

  ///
  /// @param whole whether running heads are kept
  private List<PdfZone> zonesOf(PdfPage page, boolean whole) {
    List<PdfZone> zones = new ArrayList<>();
    for (PdfPage.PdfDirection direction : page.directions()) {
      List<PdfSegment> segments =
          whole ? direction.segments() : running.without(page.number(), direction);
      if (direction.frame().turn() == 0) {
        segments = PdfSegments.withBullets(segments, page.dots());
      }
      List<PdfTable> tables = direction.frame().turn() == 0 ? page.tables() : List.of();
      zones.addAll(PdfZones.of(direction.frame(), tables, segments));
    }
    return zones;
  }

  private void writePage(PdfPage page, List<PdfZone> zones, Reading reading) {
    PageContent content =
        !zones.isEmpty()
            ? PageContent.TEKST
            : page.pictured() ? PageContent.ALLEEN_BEELD : PageContent.LEEG;
    PageQuality quality = PdfPageQuality.of(page, zones.stream().map(PdfZone::lines).toList());
    reading.add(
        new Page(
            page.number(),
            labels.of(page.number()),
            page.width(),
            page.height(),
            content,
            quality));
    PdfTableWriter tables = new PdfTableWriter(page.number(), reading);
    for (PdfZone zone : zones) {
      if (zone.table() == null) {
        writeZone(zone, page.number(), reading);
      } else {
        tables.write(zone.table(), zone.lines());
      }
    }
  }

  private void writeZone(PdfZone zone, int page, Reading reading) {
    PdfSegment previous = null;
    for (PdfSegment line : zone.lines()) {
      if (previous != null && gaps.parted(previous, line)) {
        reading.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
      }
      reading.add(fragment(line, zone.frame().onPage(line.box()), page));
      previous = line;
    }
  }

  /// A line of print with its typeface.
  static Fragment fragment(PdfSegment line, Box box, int page) {
    Typeface typeface = new Typeface(line.size(), line.boldShare() > MOSTLY_BOLD);
    return new Fragment(FragmentKind.LINE, 0, "", line.text(), page, box, typeface);
  }
}
