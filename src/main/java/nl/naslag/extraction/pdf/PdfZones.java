package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.extraction.pdf.line.PdfFrame;
import nl.naslag.extraction.pdf.line.PdfSegment;

/// The stretches of a page in reading order, including tables.
///
/// In the search for columns a table counts as one piece, so it appears where a reader meets it.
final class PdfZones {
  private final PdfFrame frame;
  private final Map<PdfSegment, PdfTable> standIns = new LinkedHashMap<>();
  private final Map<PdfTable, List<PdfSegment>> inside = new LinkedHashMap<>();
  private final List<PdfSegment> pieces = new ArrayList<>();

  private PdfZones(PdfFrame frame, List<PdfTable> tables, List<PdfSegment> segments) {
    this.frame = frame;
    for (PdfSegment segment : segments) {
      tables.stream()
          .filter(table -> table.holds(segment))
          .findFirst()
          .map(table -> inside.computeIfAbsent(table, t -> new ArrayList<>()))
          .orElse(pieces)
          .add(segment);
    }
    inside.keySet().forEach(table -> standIns.put(table.standIn(), table));
    pieces.addAll(standIns.keySet());
  }

  /// The zones of one direction.
  ///
  /// @param tables of the page, in this frame
  static List<PdfZone> zones(PdfFrame frame, List<PdfTable> tables, List<PdfSegment> segments) {
    PdfZones zones = new PdfZones(frame, tables, segments);
    return PdfColumns.zonesOf(zones.pieces).stream().flatMap(zones::parted).toList();
  }

  /// A stretch, split where it contains a table.
  private Stream<PdfZone> parted(List<PdfSegment> stretch) {
    List<PdfZone> parts = new ArrayList<>();
    List<PdfSegment> open = new ArrayList<>();
    for (PdfSegment piece : byTop(stretch)) {
      PdfTable table = standIns.get(piece);
      if (table == null) {
        open.add(piece);
        continue;
      }
      close(open, parts);
      parts.add(new PdfZone(frame, inside.getOrDefault(table, List.of()), table));
    }
    close(open, parts);
    return parts.stream();
  }

  private void close(List<PdfSegment> open, List<PdfZone> parts) {
    if (!open.isEmpty()) {
      parts.add(PdfZone.of(frame, open));
      open.clear();
    }
  }

  private static List<PdfSegment> byTop(List<PdfSegment> zone) {
    return zone.stream().sorted(Comparator.comparing(PdfSegment::top)).toList();
  }
}
