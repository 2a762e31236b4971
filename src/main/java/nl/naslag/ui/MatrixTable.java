package nl.naslag.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Cell;
import nl.naslag.trace.RequestMatrix.Column;
import nl.naslag.trace.RijkRequest;
import org.jspecify.annotations.Nullable;

/// Requests down, chapters of documents across; a cell leads to the place. Gaps stay visible.
///
/// A real table with heads in both directions. What is shown is bounded by the page, because a
/// large corpus has many requests and far more chapters.
final class MatrixTable extends Div {
  /// As many requests as are shown at once; only columns that these need are shown.
  static final int ROWS = 40;

  /// As many characters of a request tell which one it is.
  private static final int LABEL = 110;

  private final RequestMatrix matrix;
  private final int first;
  private final int end;
  private final List<Integer> columns;
  private final Map<Integer, Map<Integer, Cell>> cells = new HashMap<>();

  /// @param page from 1; past the last one the table has no rows
  MatrixTable(RequestMatrix matrix, int page) {
    this.matrix = matrix;
    first = Math.min((page - 1) * ROWS, matrix.rows().size());
    end = Math.min(first + ROWS, matrix.rows().size());
    List<Cell> shown = matrix.cells().stream().filter(this::onPage).toList();
    columns = shown.stream().map(Cell::column).distinct().sorted(byDocument()).toList();
    shown.forEach(
        cell -> cells.computeIfAbsent(cell.row(), row -> new HashMap<>()).put(cell.column(), cell));
    addClassName("matrix-scroll");
    // What scrolls sideways must be reachable by keyboard, and then needs a name.
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    Markup.labelled(this, text("ui.matrix"));
    add(table());
  }

  /// Chapters of one document stand side by side, so that one head can span them.
  private Comparator<Integer> byDocument() {
    Map<String, Integer> order = new HashMap<>();
    matrix.columns().forEach(column -> order.putIfAbsent(column.documentId(), order.size()));
    return Comparator.<Integer>comparingInt(at -> order.get(column(at).documentId()))
        .thenComparing(Comparator.naturalOrder());
  }

  private boolean onPage(Cell cell) {
    return cell.row() >= first && cell.row() < end;
  }

  private NativeTable table() {
    NativeTable table = new NativeTable();
    table.addClassName("matrix");
    table.add(new NativeTableHeader(documents(), chapters()), body());
    return table;
  }

  private NativeTableRow documents() {
    NativeTableRow row = new NativeTableRow();
    NativeTableHeaderCell corner = header("col", text("ui.matrix.request"));
    corner.getElement().setAttribute("rowspan", "2");
    row.add(corner);
    Map<String, List<Column>> documents =
        columns.stream()
            .map(this::column)
            .collect(groupingBy(Column::documentId, LinkedHashMap::new, toList()));
    // One head over all chapters of a document.
    for (List<Column> document : documents.values()) {
      NativeTableHeaderCell cell = header("colgroup", document.getFirst().documentTitle());
      cell.getElement().setAttribute("colspan", String.valueOf(document.size()));
      row.add(cell);
    }
    return row;
  }

  private NativeTableRow chapters() {
    NativeTableRow row = new NativeTableRow();
    columns.forEach(at -> row.add(header("col", column(at).chapter())));
    return row;
  }

  private NativeTableBody body() {
    NativeTableBody body = new NativeTableBody();
    for (int row = first; row < end; row++) {
      RijkRequest request = matrix.rows().get(row);
      NativeTableRow line =
          new NativeTableRow(header("row", Wording.shortened(request.label(), LABEL)));
      for (int column : columns) {
        line.add(cell(cells.getOrDefault(row, Map.of()).get(column), column(column)));
      }
      body.add(line);
    }
    return body;
  }

  // An empty cell is a finding too: the request does not stand in that chapter.
  private static NativeTableCell cell(@Nullable Cell cell, Column column) {
    return cell == null ? new NativeTableCell() : new NativeTableCell(link(cell, column));
  }

  private static Component link(Cell cell, Column column) {
    int places = cell.passages().size();
    Address address = Address.passage(column.documentId(), cell.passages().getFirst());
    Anchor link = Markup.link(address, places == 1 ? "●" : String.valueOf(places));
    // A dot says nothing aloud; the name tells how many places and where.
    link.setAriaLabel(text("ui.matrix.cell", places, column.documentTitle(), column.chapter()));
    return link;
  }

  private Column column(int at) {
    return matrix.columns().get(at);
  }

  private static NativeTableHeaderCell header(String scope, String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
