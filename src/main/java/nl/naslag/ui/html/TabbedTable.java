package nl.naslag.ui.html;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;

/// Rows of a table in a document: one per line, with tabs between the cells.
///
/// "Wonen⇥2030⇥Rijk" is a row of three cells. The header row is unknown, so there is none.
public final class TabbedTable extends NativeTable {
  public TabbedTable(String rows) {
    addClassName("document-table");
    NativeTableBody body = new NativeTableBody();
    rows.lines().map(TabbedTable::row).forEach(body::add);
    add(body);
  }

  private static NativeTableRow row(String line) {
    NativeTableRow row = new NativeTableRow();
    // -1 keeps empty cells at the end, so that the columns stay aligned.
    for (String cell : line.split("\t", -1)) {
      row.add(new NativeTableCell(cell));
    }
    return row;
  }
}
