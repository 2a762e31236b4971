package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.naslag.briefing.Citation;
import nl.naslag.document.DocumentEntry;
import nl.naslag.ingest.PageWorkList.PageWork;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.reader.PageQualityTable;

/// Pages of all documents that should be checked by a person, with the reason and a link.
final class PageWorkTable extends NativeTable {
  private static final List<String> COLUMNS = List.of("document", "page", "concerns");

  PageWorkTable(List<PageWork> pages) {
    addClassName("table");
    NativeTableRow header = new NativeTableRow();
    for (String column : COLUMNS) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(text("ui.quality.column." + column));
      cell.getElement().setAttribute("scope", "col");
      header.add(cell);
    }
    NativeTableBody body = new NativeTableBody();
    pages.forEach(work -> body.add(row(work)));
    add(new NativeTableHeader(header), body);
  }

  private static NativeTableRow row(PageWork work) {
    DocumentEntry entry = work.document();
    Address document = Address.document(entry.id());
    Address page = document.with(Address.PAGE_IMAGE, String.valueOf(work.page().number()));
    NativeTableHeaderCell title = new NativeTableHeaderCell(Markup.link(document, entry.title()));
    title.getElement().setAttribute("scope", "row");
    return new NativeTableRow(
        title,
        new NativeTableCell(Markup.link(page, Citation.page(work.page()))),
        new NativeTableCell(PageQualityTable.concerns(work.page())));
  }
}
