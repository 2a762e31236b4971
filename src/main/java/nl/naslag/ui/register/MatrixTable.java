package nl.naslag.ui.register;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.Texts;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Html;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.SearchAddress;

/// Requests as rows and documents with their chapters as columns, or the other way round.
///
/// A real table with headers in both directions, navigable with the arrow keys as a grid. Requests
/// are paged; every page has all documents, so that gaps are visible.
final class MatrixTable extends Div {
  /// Requests on one page.
  static final int PAGE_SIZE = 50;

  /// The value of `down` for chapters as rows.
  static final String CHAPTERS = "hoofdstukken";

  /// Characters shown of a request to identify it.
  private static final int LABEL = 110;

  private static final String NONE_OPEN = "-";

  private final RequestMatrix matrix;
  private final Address address;
  private final int first;
  private final int end;
  private final Set<String> open;
  private final List<MatrixColumn> slots;
  private final MatrixCells cells;
  private final Html html = new Html();

  /// @param address of the screen: page, direction and open documents
  MatrixTable(RequestMatrix matrix, Address address) {
    this.matrix = matrix;
    this.address = address;
    int page = SearchAddress.page(address);
    first = (int) Math.min((page - 1L) * PAGE_SIZE, matrix.rows().size());
    end = Math.min(first + PAGE_SIZE, matrix.rows().size());
    open = opened();
    slots = MatrixColumn.columns(matrix, open);
    cells = new MatrixCells(matrix, slots);
    addClassName("matrix-scroll");
    // A scrolling area must be reachable by keyboard, and then needs a name.
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    Markup.labelled(this, text("ui.matrix"));
    getElement().setProperty("innerHTML", table());
  }

  /// The matrix, followed by the documents without any of the requests.
  static List<Component> with(RequestMatrix matrix, Address address) {
    MatrixTable table = new MatrixTable(matrix, address);
    return matrix.silent().isEmpty() ? List.of(table) : List.of(table, new SilentDocuments(matrix));
  }

  private Set<String> opened() {
    List<String> given = address.all("open");
    return given.isEmpty() ? MatrixColumn.openAtFirst(matrix) : new LinkedHashSet<>(given);
  }

  private String table() {
    boolean chaptersDown = address.value("down").equals(CHAPTERS);
    html.open("table", "class", "matrix", "role", "grid");
    html.element("caption", caption());
    if (chaptersDown) {
      requestHeads();
      chapterRows();
    } else {
      documentHeads();
      requestRows();
    }
    return html.close("table").toString();
  }

  // Exact, so that a reader can verify that nothing is left out.
  private String caption() {
    long documents =
        matrix.columns().stream().map(RequestMatrix.Column::documentId).distinct().count();
    return text(
        "ui.matrix.caption",
        first + 1,
        end,
        matrix.rows().size(),
        documents,
        matrix.silent().size() - matrix.unread(),
        matrix.unread());
  }

  private void documentHeads() {
    html.open("thead").open("tr");
    html.element("th", text("ui.matrix.request"), "scope", "col", "rowspan", "2", "tabindex", "-1");
    for (int at = 0; at < slots.size(); at += width(at)) {
      html.open("th", "scope", "colgroup", "colspan", String.valueOf(width(at)), "tabindex", "-1");
      documentName(at);
      html.close("th");
    }
    html.close("tr").open("tr");
    for (int at = 0; at < slots.size(); at++) {
      html.open("th", "scope", "col", "tabindex", "-1");
      chapterName(at);
      html.close("th");
    }
    html.close("tr").close("thead");
  }

  // An open document has one column per chapter, a closed one a single column.
  private int width(int slot) {
    return slots.get(slot).opened() ? slots.get(slot).chapters() : 1;
  }

  private void documentName(int at) {
    MatrixColumn slot = slots.get(at);
    html.element("a", slot.title(), "href", Address.document(slot.documentId()).href());
    if (!slot.silence().isEmpty()) {
      return;
    }
    if (!slot.forms().isEmpty()) {
      html.element("span", text("ui.copies", String.join(", ", slot.forms())), "class", "forms");
    }
    html.element(
        "a",
        text(slot.opened() ? "ui.matrix.close" : "ui.matrix.open", slot.chapters()),
        "href",
        turned(slot).href(),
        "class",
        "turn",
        "aria-label",
        text(
            slot.opened() ? "ui.matrix.close.of" : "ui.matrix.open.of",
            slot.chapters(),
            slot.title()));
  }

  private void chapterName(int at) {
    MatrixColumn slot = slots.get(at);
    if (!slot.silence().isEmpty()) {
      html.element("span", slot.silence(), "class", "forms");
      return;
    }
    html.words(slot.opened() ? slot.chapter() : text("ui.matrix.whole")).words(" ");
    html.element("span", text("ui.matrix.requests", cells.requests(at)), "class", "forms");
  }

  /// The address of the same screen with this document opened or closed.
  private Address turned(MatrixColumn slot) {
    Set<String> others = new LinkedHashSet<>(open);
    if (!others.remove(slot.documentId().value())) {
      others.add(slot.documentId().value());
    }
    others.remove(NONE_OPEN);
    Address bare = address.without("open");
    if (others.isEmpty()) {
      return bare.with("open", NONE_OPEN);
    }
    for (String document : others) {
      bare = bare.plus("open", document);
    }
    return bare;
  }

  private void requestRows() {
    html.open("tbody");
    for (int row = first; row < end; row++) {
      html.open("tr");
      requestHead(row, "row");
      for (int slot = 0; slot < slots.size(); slot++) {
        cells.write(html, row, slot);
      }
      html.close("tr");
    }
    html.close("tbody");
  }

  private void requestHeads() {
    html.open("thead").open("tr");
    html.element("th", text("ui.matrix.chapter"), "scope", "col", "tabindex", "-1");
    for (int row = first; row < end; row++) {
      requestHead(row, "col");
    }
    html.close("tr").close("thead");
  }

  private void requestHead(int row, String scope) {
    RijkRequest request = matrix.rows().get(row);
    html.open("th", "scope", scope, "tabindex", "-1");
    html.element(
        "a",
        ScreenText.shortened(request.label(), LABEL),
        "href",
        Address.of("verzoeken").with("kies", request.id()).href());
    html.element("span", facts(row), "class", "forms");
    html.close("th");
  }

  private String facts(int row) {
    RijkRequest request = matrix.rows().get(row);
    String places = text("ui.matrix.places", cells.places(row));
    String gaps =
        request.gaps().stream()
            .map(gap -> text("gap." + gap.id()))
            .collect(Collectors.joining("; "));
    String status =
        request.status() == RequestStatus.VOORGESTELD
            ? ""
            : text("status." + request.status().id());
    long fresh = request.occurrences().stream().filter(Occurrence::unjudged).count();
    String news = fresh == 0 ? "" : text("ui.matrix.unjudged.count", fresh);
    return Texts.joined(" · ", List.of(places, status, news, gaps));
  }

  private void chapterRows() {
    html.open("tbody");
    for (int slot = 0; slot < slots.size(); slot++) {
      html.open("tr").open("th", "scope", "row", "tabindex", "-1");
      documentName(slot);
      html.open("span", "class", "chapter");
      chapterName(slot);
      html.close("span").close("th");
      for (int row = first; row < end; row++) {
        cells.write(html, row, slot);
      }
      html.close("tr");
    }
    html.close("tbody");
  }
}
