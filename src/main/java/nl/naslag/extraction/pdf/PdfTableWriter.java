package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.pdf.line.PdfRows;
import nl.naslag.extraction.pdf.line.PdfSegment;
import nl.naslag.extraction.text.FoundText;

/// Writes a table of a page row by row; each cell is read as its own column.
final class PdfTableWriter {
  /// In characters. Longer cells are text laid out in a table, with bullets and headings.
  private static final int LONGEST_CELL = 700;

  private final int page;
  private final FoundText reading;

  PdfTableWriter(int page, FoundText reading) {
    this.page = page;
    this.reading = reading;
  }

  /// The lines of a cell, from top to bottom.
  private record Cell(List<PdfSegment> lines) {
    String text() {
      return lines.stream().map(PdfSegment::text).collect(Collectors.joining("\n"));
    }
  }

  void write(PdfTable table, List<PdfSegment> segments) {
    for (PdfTable.Row row : table.rows()) {
      List<PdfSegment> inside =
          segments.stream()
              .filter(s -> s.middle() >= row.top() && s.middle() < row.bottom())
              .toList();
      write(cells(row, inside));
    }
  }

  private static List<Cell> cells(PdfTable.Row row, List<PdfSegment> segments) {
    List<List<PdfSegment>> cells =
        Stream.generate(() -> (List<PdfSegment>) new ArrayList<PdfSegment>())
            .limit(row.cells())
            .toList();
    for (PdfSegment segment : segments) {
      cells.get(row.cellAt((segment.left() + segment.right()) / 2)).add(segment);
    }
    return cells.stream()
        .map(cell -> new Cell(PdfRows.rows(cell).stream().map(PdfSegment::joined).toList()))
        .toList();
  }

  /// A row with one filled cell is layout, not a table.
  private void write(List<Cell> cells) {
    List<Cell> filled = cells.stream().filter(cell -> !cell.lines().isEmpty()).toList();
    boolean layout = filled.stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
    if (filled.size() == 1 && !farIn(cells) || layout) {
      filled.forEach(this::writeLines);
    } else if (!filled.isEmpty()) {
      String text = cells.stream().map(Cell::text).collect(Collectors.joining("\t"));
      Box box = boxOf(filled.stream().map(Cell::lines).flatMap(Collection::stream).toList());
      reading.add(new Fragment(FragmentKind.TABLE_ROW, 0, "", text, page, box, null));
    }
  }

  /// A lone figure or heading in the third column or later belongs to a row with empty cells.
  private static boolean farIn(List<Cell> cells) {
    return cells.size() > 2 && cells.get(0).lines().isEmpty() && cells.get(1).lines().isEmpty();
  }

  private void writeLines(Cell cell) {
    reading.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
    for (PdfSegment line : cell.lines()) {
      reading.add(PdfLayout.fragment(line, line.box(), page));
    }
    reading.add(new Fragment(FragmentKind.LINE, 0, "", "", page, null, null));
  }

  private static Box boxOf(List<PdfSegment> lines) {
    float left = least(lines.stream().map(PdfSegment::left));
    float top = least(lines.stream().map(PdfSegment::top));
    float right = -least(lines.stream().map(line -> -line.right()));
    float bottom = -least(lines.stream().map(line -> -line.bottom()));
    return new Box(left, top, right - left, bottom - top);
  }

  private static float least(Stream<Float> numbers) {
    return numbers.min(Comparator.naturalOrder()).orElseThrow();
  }
}
