package nl.naslag.ui.reader;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.naslag.briefing.Citation;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.ui.filter.Pager;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.SearchAddress;

/// How well each page of a document was read, one per row, with a link to the page itself.
public final class PageQualityTable extends Div {
  /// In rows; a document can have thousands of pages.
  private static final int PAGE_SIZE = 100;

  private static final List<String> COLUMNS =
      List.of("page", "text", "columns", "hyphens", "suspicious", "concerns");

  private final DocumentEntry entry;
  private final Address reader;

  /// @param address its parameter "page" determines which rows are shown
  PageQualityTable(DocumentEntry entry, Address address) {
    this.entry = entry;
    this.reader = address.without(ReaderView.PARAMETER, "page");
    int page = SearchAddress.page(address);
    NativeTableBody body = new NativeTableBody();
    entry.pages().stream()
        .skip((page - 1L) * PAGE_SIZE)
        .limit(PAGE_SIZE)
        .map(this::row)
        .forEach(body::add);
    NativeTable table = new NativeTable(new NativeTableHeader(header()), body);
    table.addClassName("table");
    Pager pager = new Pager();
    pager.show(address, entry.pages().size(), PAGE_SIZE);
    add(Markup.heading(2, text("ui.quality.title")), table, pager);
  }

  /// The problems of a page, one per line; empty for a page that was read well.
  public static Div concerns(Page page) {
    Div concerns = new Div();
    page.concerns().stream()
        .sorted()
        .map(concern -> Markup.span("outcome-reason", text("ui.concern." + concern)))
        .forEach(concerns::add);
    return concerns;
  }

  private static NativeTableRow header() {
    NativeTableRow row = new NativeTableRow();
    for (String column : COLUMNS) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(text("ui.quality.column." + column));
      cell.getElement().setAttribute("scope", "col");
      cell.addClassName("column-" + column);
      row.add(cell);
    }
    return row;
  }

  private NativeTableRow row(Page page) {
    PageQuality quality = page.quality();
    return new NativeTableRow(
        name(page),
        cell("text", Markup.span("", layer(page))),
        count("columns", quality.columns()),
        count("hyphens", quality.repairedHyphens()),
        count("suspicious", quality.suspicious()),
        cell("concerns", concerns(page)));
  }

  private NativeTableHeaderCell name(Page page) {
    String name = Citation.page(page);
    Component link =
        PageView.possible(entry)
            ? Markup.link(reader.with(Address.PAGE_IMAGE, String.valueOf(page.number())), name)
            : Markup.span("", name);
    NativeTableHeaderCell cell = new NativeTableHeaderCell(link);
    cell.getElement().setAttribute("scope", "row");
    return cell;
  }

  private static String layer(Page page) {
    return page.content() == PageContent.TEKST
        ? text("ui.text-layer." + page.quality().textLayer())
        : text("ui.page-content." + page.content());
  }

  private static NativeTableCell count(String column, int count) {
    return cell(column, Markup.span("", count == 0 ? "" : Texts.number(count)));
  }

  /// On a narrow screen the column name appears before the value.
  private static NativeTableCell cell(String column, Component value) {
    NativeTableCell cell = new NativeTableCell(value);
    cell.addClassName("column-" + column);
    cell.getElement().setAttribute("data-label", text("ui.quality.column." + column));
    return cell;
  }
}
