package nl.naslag.ui.html;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;

/// Rows of a table in a document: one a line, with tabs between the cells.
///
/// "Wonen⇥2030⇥Rijk" is a row of three cells. Which row is the head is not known, so none is.
public final class TabbedTable extends NativeTable {
  public TabbedTable(String rows) {
    addClassName("document-table");
    NativeTableBody body = new NativeTableBody();
    rows.lines().map(TabbedTable::row).forEach(body::add);
    add(body);
  }

  private static NativeTableRow row(String line) {
    NativeTableRow row = new NativeTableRow();
    // -1 keeps empty cells at the end, which keeps the columns in line.
    for (String cell : line.split("\t", -1)) {
      row.add(new NativeTableCell(cell));
    }
    return row;
  }
}
