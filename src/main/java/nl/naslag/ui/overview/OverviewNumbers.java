package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Comparator;
import nl.naslag.document.Texts;
import nl.naslag.search.FacetValue;

/// The numbers behind a chart, one per line, in descending order of passages.
final class OverviewNumbers extends NativeTable {
  private record Line(FacetValue row, FacetValue column, int count) {}

  OverviewNumbers(Overview overview, GridCounts counts) {
    addClassName("table");
    NativeTableRow head =
        new NativeTableRow(
            head(text("ui.facet." + overview.row().id())),
            head(text("ui.facet." + overview.column().id())),
            head(text("ui.overview.passages")));
    NativeTableBody body = new NativeTableBody();
    counts.rows().stream()
        .flatMap(
            row ->
                counts.columns().stream()
                    .map(column -> new Line(row, column, counts.count(row, column))))
        .filter(line -> line.count() > 0)
        .sorted(Comparator.comparingInt(Line::count).reversed())
        .forEach(line -> body.add(row(line)));
    add(new NativeTableHeader(head), body);
  }

  private static NativeTableHeaderCell head(String words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private static NativeTableRow row(Line line) {
    return new NativeTableRow(
        new NativeTableCell(line.row().label()),
        new NativeTableCell(line.column().label()),
        new NativeTableCell(Texts.number(line.count())));
  }
}
