package nl.naslag.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.naslag.document.file.Box;
import nl.naslag.extraction.pdf.line.PdfRuling;

/// Finds the tables of a page by their borders.
///
/// Borders that touch belong together. A table has at least two rows, and two cells side by side; a
/// frame around text is not a table (begroting Wassenaar 2024, p. 15). Tables with only horizontal
/// lines are read line by line anyway.
final class PdfTables {
  // In points: the largest gap at which borders still meet, and the minimum row height.
  private static final float NEAR = 3f;
  private static final float LOWEST_ROW = 5f;

  /// More borders than the densest page of a budget; beyond it the page is a drawing.
  private static final int MOST_BORDERS = 700;

  /// The fraction of the table's width that a border must span to end a row.
  private static final float WHOLE_ROW = 0.85f;

  /// The fraction of the row's height that a border must span to separate two cells.
  private static final float WHOLE_CELL = 0.6f;

  private PdfTables() {}

  /// The tables of a page, from top to bottom.
  static List<PdfTable> tables(PdfRuling ruling) {
    List<Box> across = joined(ruling.across(), true);
    List<Box> down = joined(ruling.down(), false);
    if (down.isEmpty() || across.size() + down.size() > MOST_BORDERS) {
      return List.of();
    }
    List<PdfTable> tables = new ArrayList<>();
    for (List<Box> group : groups(across, down)) {
      PdfTable table = table(group);
      boolean beside = table.rows().stream().anyMatch(row -> row.cells() > 1);
      if (table.rows().size() > 1 && beside) {
        tables.add(table);
      }
    }
    tables.sort(Comparator.comparing(table -> table.box().top()));
    return tables;
  }

  /// Merges pieces of one border that was drawn cell by cell.
  private static List<Box> joined(List<Box> pieces, boolean across) {
    List<Box> sorted = new ArrayList<>(pieces);
    Comparator<Box> side = Comparator.comparing(b -> Math.round(across ? b.top() : b.left()));
    sorted.sort(side.thenComparing(b -> across ? b.left() : b.top()));
    List<Box> joined = new ArrayList<>();
    for (Box piece : sorted) {
      if (!joined.isEmpty() && meet(joined.getLast(), piece)) {
        joined.add(around(joined.removeLast(), piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean meet(Box one, Box other) {
    return one.left() <= other.right() + NEAR
        && other.left() <= one.right() + NEAR
        && one.top() <= other.bottom() + NEAR
        && other.top() <= one.bottom() + NEAR;
  }

  static Box around(Box one, Box other) {
    float left = Math.min(one.left(), other.left());
    float top = Math.min(one.top(), other.top());
    float right = Math.max(one.right(), other.right());
    float bottom = Math.max(one.bottom(), other.bottom());
    return new Box(left, top, right - left, bottom - top);
  }

  private static List<List<Box>> groups(List<Box> across, List<Box> down) {
    List<Box> left = new ArrayList<>(across);
    left.addAll(down);
    List<List<Box>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Box> group = new ArrayList<>();
      group.add(left.removeLast());
      for (int i = 0; i < group.size(); i++) {
        Box border = group.get(i);
        left.stream().filter(other -> meet(border, other)).forEach(group::add);
        left.removeAll(group.subList(i + 1, group.size()));
      }
      groups.add(group);
    }
    return groups;
  }

  private static PdfTable table(List<Box> borders) {
    Box whole = borders.stream().reduce(PdfTables::around).orElseThrow();
    List<Float> tops = new ArrayList<>();
    List<Box> across = borders.stream().filter(b -> b.width() > b.height()).toList();
    for (float height : heights(across)) {
      if (covered(across, height) >= WHOLE_ROW * whole.width()) {
        tops.add(height);
      }
    }
    List<PdfTable.Row> rows = new ArrayList<>();
    for (int i = 0; i + 1 < tops.size(); i++) {
      rows.add(row(tops.get(i), tops.get(i + 1), whole, borders));
    }
    return new PdfTable(body(whole, tops), rows);
  }

  /// Anything above the first full border or below the last one is not part of a row.
  private static Box body(Box whole, List<Float> tops) {
    float top = tops.isEmpty() ? whole.top() : tops.getFirst();
    float bottom = tops.isEmpty() ? whole.top() : tops.getLast();
    return new Box(whole.left(), top, whole.width(), bottom - top);
  }

  private static List<Float> heights(List<Box> across) {
    TreeSet<Float> sorted = new TreeSet<>();
    across.forEach(border -> sorted.add(border.top()));
    List<Float> heights = new ArrayList<>();
    for (float height : sorted) {
      if (heights.isEmpty() || height - heights.getLast() > LOWEST_ROW) {
        heights.add(height);
      }
    }
    return heights;
  }

  private static double covered(List<Box> across, float height) {
    return across.stream()
        .filter(border -> Math.abs(border.top() - height) <= NEAR)
        .mapToDouble(Box::width)
        .sum();
  }

  private static PdfTable.Row row(float top, float bottom, Box whole, List<Box> borders) {
    TreeSet<Float> edges = new TreeSet<>();
    for (Box border : borders) {
      float inside = Math.min(bottom, border.bottom()) - Math.max(top, border.top());
      boolean apart = border.left() > whole.left() + NEAR && border.left() < whole.right() - NEAR;
      if (apart && border.width() <= border.height() && inside >= WHOLE_CELL * (bottom - top)) {
        edges.add(border.left());
      }
    }
    List<Float> places = new ArrayList<>(List.of(whole.left()));
    for (float edge : edges) {
      if (edge - places.getLast() > NEAR) {
        places.add(edge);
      }
    }
    places.add(whole.right());
    return new PdfTable.Row(top, bottom, places);
  }
}
