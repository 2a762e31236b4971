package nl.naslag.ui.overview;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.briefing.Citation;
import nl.naslag.document.PassageId;
import nl.naslag.search.IndexedPassage;
import nl.naslag.ui.filter.AspectValues;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Breadcrumb;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.passage.CorrectionDesk;

/// Commitments as rows, annotations as columns. A header sorts; a row opens with its evidence.
final class AgendaTable extends NativeTable {
  /// Characters shown of a commitment; the open row contains the whole text.
  private static final int WORDS = 220;

  private final Address address;
  private final CorrectionDesk desk;
  private final NativeTableBody body = new NativeTableBody();
  private final Map<PassageId, Integer> rows = new HashMap<>();

  /// @param address of the list, with its order and filters
  AgendaTable(Address address, CorrectionDesk desk) {
    this.address = address;
    this.desk = desk;
    addClassNames("table", "agenda-table");
    add(new NativeTableHeader(header()), body);
  }

  AgendaTable show(List<IndexedPassage> commitments) {
    for (IndexedPassage found : commitments) {
      rows.put(found.passage().id(), body.getComponentCount());
      body.add(row(found));
    }
    return this;
  }

  /// Inserts the details of a commitment as a row below it.
  void open(IndexedPassage found, AgendaDetails details) {
    NativeTableCell cell = new NativeTableCell(details);
    cell.getElement().setAttribute("colspan", String.valueOf(2 + AgendaSort.columns().size()));
    NativeTableRow row = new NativeTableRow(cell);
    row.addClassName("details-row");
    int at = Objects.requireNonNull(rows.get(found.passage().id()));
    body.addComponentAtIndex(at + 1, row);
  }

  private NativeTableRow header() {
    NativeTableRow row = new NativeTableRow(head(Markup.span("", text("ui.agenda.passage"))));
    AgendaSort.columns().forEach(column -> row.add(sorting(column)));
    row.add(head(Markup.spoken(text("ui.agenda.details"))));
    return row;
  }

  private static NativeTableHeaderCell head(Component words) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  // The first click sorts ascending, the second descending, the third restores document order.
  private NativeTableHeaderCell sorting(AgendaSort column) {
    boolean sorted = AgendaSort.of(address) == column;
    boolean down = AgendaSort.descends(address);
    String next = sorted ? (down ? "" : "-" + column.id()) : column.id();
    String name = text("ui.facet." + column.id());
    Anchor link = Markup.link(address.without("page", "open").with("sort", next), name);
    link.setId("sorteer-" + column.id());
    NativeTableHeaderCell cell = head(link);
    if (sorted) {
      cell.getElement().setAttribute("aria-sort", down ? "descending" : "ascending");
      link.add(Markup.icon(down ? "down" : "up"));
    }
    return cell;
  }

  private NativeTableRow row(IndexedPassage found) {
    NativeTableHeaderCell words = new NativeTableHeaderCell(passage(found));
    words.getElement().setAttribute("scope", "row");
    NativeTableRow row = new NativeTableRow(words);
    AgendaSort.columns().forEach(column -> row.add(cell(column, found.annotations())));
    row.add(new NativeTableCell(details(found)));
    row.getElement().setAttribute("data-hit", "").setAttribute("tabindex", "-1");
    return row;
  }

  private static Component passage(IndexedPassage found) {
    Anchor link =
        Markup.link(Address.of(found), ScreenText.shortened(found.passage().text(), WORDS));
    link.getElement().setAttribute("data-open", "");
    String place = found.documentTitle() + " › " + found.passage().chapter();
    String page = Citation.page(found.passage());
    return Markup.div(
        "agenda-passage",
        Breadcrumb.kind(found.passage()),
        link,
        Markup.span("hint", page.isEmpty() ? place : place + " · " + page));
  }

  private NativeTableCell cell(AgendaSort column, Annotations annotations) {
    AspectValues values = new AspectValues(Aspect.of(column.id()), desk.vocabulary());
    NativeTableCell cell = new NativeTableCell();
    values
        .values(annotations)
        .forEach(value -> cell.add(Markup.span("value", values.label(value))));
    cell.getElement().setAttribute("data-label", text("ui.facet." + column.id()));
    return cell;
  }

  // A link, not a button: the open row is part of the address, so that it can be shared.
  private Anchor details(IndexedPassage found) {
    PassageId id = found.passage().id();
    boolean open = id.value().equals(address.value("open"));
    Anchor link =
        Markup.link(
            address.with("open", open ? "" : id.value()),
            text(open ? "ui.agenda.details.close" : "ui.agenda.details"));
    link.setId("kenmerken-" + id);
    link.setAriaLabel(
        text(
            open ? "ui.agenda.details.close.of" : "ui.agenda.details.of",
            ScreenText.shortened(found.passage().text(), 60)));
    return link;
  }
}
