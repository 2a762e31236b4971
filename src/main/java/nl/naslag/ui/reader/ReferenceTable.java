package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Reference;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.PlaceLink;
import nl.naslag.ui.html.ReferenceLink;

/// References with their place and target, one per row.
public final class ReferenceTable extends NativeTable {
  private final PassageSearch search;

  public ReferenceTable(List<Reference> references, PassageSearch search) {
    this.search = search;
    addClassName("table");
    NativeTableRow header = new NativeTableRow();
    for (String column : List.of("words", "place", "target")) {
      NativeTableHeaderCell cell =
          new NativeTableHeaderCell(text("ui.references.column." + column));
      cell.getElement().setAttribute("scope", "col");
      header.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    references.forEach(one -> body.add(row(one)));
    add(new NativeTableHeader(header), body);
  }

  private NativeTableRow row(Reference one) {
    NativeTableHeaderCell words = new NativeTableHeaderCell(one.words());
    words.getElement().setAttribute("scope", "row");
    return new NativeTableRow(
        words, new NativeTableCell(place(one)), new NativeTableCell(target(one)));
  }

  private Component place(Reference one) {
    return search
        .passage(one.passageId())
        .<Component>map(PlaceLink::to)
        .orElseGet(() -> Markup.span("", ""));
  }

  private static Component target(Reference one) {
    return ReferenceLink.address(one)
        .<Component>map(address -> Markup.link(address, ReferenceLink.name(one)))
        .orElseGet(() -> Markup.span("reference-none", ReferenceLink.name(one)));
  }
}
