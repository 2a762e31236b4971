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

/// Counts as a picture: the more passages, the darker a field or the larger a dot on its line.
///
/// The number stands in every field, so colour and size say nothing that cannot be read.
final class OverviewGrid extends Div {
  /// Steps of colour and size.
  private static final int STEPS = 5;

  private final Overview overview;
  private final GridCounts counts;
  private final Address list;
  private final int highest;

  /// @param list the search that finds all passages of the picture
  OverviewGrid(Overview overview, GridCounts counts, Address list) {
    this.overview = overview;
    this.counts = counts;
    this.list = list;
    highest = counts.highest();
    addClassNames("overview-scroll");
    // What scrolls sideways must be reachable by keyboard, and then needs a name.
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    Markup.labelled(this, text("ui.overview." + overview.id()));
    NativeTable table = new NativeTable(new NativeTableHeader(header()), body());
    table.addClassName(overview == Overview.TIJD ? "timeline" : "heat");
    // Names of parties are far longer than years; they stand on end, so that none is broken.
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

  // An empty field is a finding too: nothing is promised there.
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
