package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Texts;
import nl.naslag.search.TermRow;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;
import nl.naslag.ui.terms.TermColumns.Column;

/// Terms as rows, documents as columns; or, within one document, its chapters. A count links to a
/// search for exactly those passages. A 0 means: dit staat er niet.
///
/// A real table with headers in both directions. Shows twenty columns at a time, because a large
/// corpus has more documents than fit on a screen.
final class TermTable extends Div {
  private static final int COLUMNS = 20;

  private final TermColumns columns;
  private final List<Column> shown;

  TermTable(List<TermRow> rows, TermColumns columns) {
    this.columns = columns;
    Address address = columns.address();
    int page = Math.max(1, SearchAddress.number(address.value("stukken"), 1));
    shown = columns.page(page, COLUMNS);
    NativeTable table = new NativeTable(new NativeTableHeader(head()), body(rows));
    table.addClassNames("matrix", "terms-matrix");
    Div scroll = Markup.div("matrix-scroll", table);
    // A scrolling area must be reachable by keyboard, and then needs a name.
    scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    Markup.labelled(scroll, text("ui.terms.matrix"));
    Pager pager = new Pager("stukken", text("ui.terms.columns"));
    pager.show(address, columns.columns().size(), COLUMNS);
    add(scroll, pager);
  }

  private NativeTableRow head() {
    NativeTableRow row =
        new NativeTableRow(
            header("col", text("ui.terms.term")), header("col", text("ui.terms.sum")));
    for (Column column : shown) {
      NativeTableHeaderCell cell = header("col", "");
      cell.add(columns.head(column));
      row.add(cell);
    }
    return row;
  }

  private NativeTableBody body(List<TermRow> rows) {
    NativeTableBody body = new NativeTableBody();
    for (TermRow row : rows) {
      body.add(
          switch (row) {
            case TermRow.Counted counted -> line(counted);
            case TermRow.Refused refused -> line(refused);
          });
    }
    return body;
  }

  private NativeTableRow line(TermRow.Counted row) {
    NativeTableRow line = new NativeTableRow(header("row", row.term()));
    line.add(cell(row.total(), columns.search(row.term()), row.term()));
    Map<String, Long> counts = columns.counts(row);
    for (Column column : shown) {
      long count = counts.getOrDefault(column.key(), 0L);
      String what = text("ui.terms.in", row.term(), column.name());
      line.add(
          column.key().isEmpty()
              ? new NativeTableCell(Texts.number(count))
              : cell(count, columns.search(row.term(), column), what));
    }
    return line;
  }

  // Shows the error in place of the counts; the other terms are unaffected.
  private NativeTableRow line(TermRow.Refused row) {
    NativeTableCell message = new NativeTableCell(text(row.message()));
    message.addClassName("term-refused");
    message.getElement().setAttribute("colspan", String.valueOf(1 + shown.size()));
    return new NativeTableRow(header("row", row.term()), message);
  }

  private static NativeTableCell cell(long count, Address search, String what) {
    if (count == 0) {
      NativeTableCell none = new NativeTableCell("0");
      none.addClassName("none");
      return none;
    }
    Anchor link = Markup.link(search, Texts.number(count));
    link.setAriaLabel(text("ui.terms.cell", count, what));
    return new NativeTableCell(link);
  }

  private static NativeTableHeaderCell header(String scope, String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
