package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import nl.naslag.document.Texts;
import nl.naslag.search.FacetValue;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;

/// Counts as a chart: the more passages, the darker a cell or the larger a dot on its line.
///
/// Every cell contains the number, so colour and size add no information of their own.
final class OverviewGrid extends Div {
  /// Number of steps in colour and size.
  private static final int STEPS = 5;

  private final Overview overview;
  private final GridCounts counts;
  private final Address list;
  private final int highest;

  /// @param list the search that matches all passages of the chart
  OverviewGrid(Overview overview, GridCounts counts, Address list) {
    this.overview = overview;
    this.counts = counts;
    this.list = list;
    highest = counts.highest();
    addClassNames("overview-scroll");
    // A scrolling area must be reachable by keyboard, and then needs a name.
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    Markup.labelled(this, text("ui.overview." + overview.id()));
    NativeTable table = new NativeTable(new NativeTableHeader(header()), body());
    table.addClassName(overview == Overview.TIJD ? "timeline" : "heat");
    // Party names are much longer than years; vertical headers keep them unbroken.
    table.setClassName("long-heads", overview == Overview.PARTIJEN);
    add(table);
  }

  private NativeTableRow header() {
    NativeTableRow row = new NativeTableRow(head("col", text("ui.facet." + overview.row().id())));
    counts.columns().forEach(column -> row.add(head("col", column.label())));
    return row;
  }

  private static NativeTableHeaderCell head(String scope, String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell();
    cell.add(Markup.span("head", words));
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private NativeTableBody body() {
    NativeTableBody body = new NativeTableBody();
    for (FacetValue row : counts.rows()) {
      NativeTableRow line = new NativeTableRow(head("row", row.label()));
      counts.columns().forEach(column -> line.add(cell(row, column)));
      body.add(line);
    }
    return body;
  }

  // An empty cell is a finding too: nothing is promised there.
  private NativeTableCell cell(FacetValue row, FacetValue column) {
    int count = counts.count(row, column);
    if (count == 0) {
      return new NativeTableCell();
    }
    Address passages =
        list.with(overview.row().id(), row.value()).with(overview.column().id(), column.value());
    Anchor link = Markup.link(passages, Texts.number(count));
    link.setAriaLabel(text("ui.overview.cell", count, row.label(), column.label()));
    NativeTableCell cell = new NativeTableCell(link);
    cell.addClassName("step-" + Math.ceilDiv(count * STEPS, highest));
    return cell;
  }
}
