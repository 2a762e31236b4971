package nl.naslag.ui.documents;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Texts;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Reason;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;

/// Files, one per row: title, outcome, contents.
///
/// A real table with row and column headers, so that a screen reader can announce both.
final class DocumentTable extends NativeTable {
  /// In screen order; names of texts and of CSS classes.
  private static final List<String> COLUMNS =
      List.of("title", "outcome", "agendapunten", "requests", "pages", "date", "remove");

  private final Function<DocumentId, List<DocumentEntry>> forms;
  private final Consumer<DocumentEntry> remove;

  /// @param forms gives the other files with the text of a document
  /// @param remove called when the user removes a file
  DocumentTable(
      List<DocumentEntry> entries,
      Function<DocumentId, List<DocumentEntry>> forms,
      Consumer<DocumentEntry> remove) {
    this.forms = forms;
    this.remove = remove;
    addClassName("table");
    add(new NativeTableHeader(header()), body(entries));
  }

  private static NativeTableRow header() {
    NativeTableRow row = new NativeTableRow();
    for (String column : COLUMNS) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell();
      cell.getElement().setAttribute("scope", "col");
      String name = text("ui.documents.column." + column);
      // The header of the button column is read aloud but not shown.
      cell.add(column.equals("remove") ? Markup.spoken(name) : Markup.span("", name));
      cell.addClassName("column-" + column);
      row.add(cell);
    }
    return row;
  }

  private NativeTableBody body(List<DocumentEntry> entries) {
    NativeTableBody body = new NativeTableBody();
    entries.forEach(entry -> body.add(row(entry)));
    return body;
  }

  private NativeTableRow row(DocumentEntry entry) {
    LocalDate date = entry.facts().date();
    int pages = entry.pages().size();
    return new NativeTableRow(
        title(entry),
        cell("outcome", outcome(entry)),
        count("agendapunten", entry.counts().agendapunten()),
        count("requests", entry.counts().requests()),
        count("pages", pages),
        cell("date", Markup.span("", date == null ? "" : ScreenText.date(date))),
        cell("remove", removeButton(entry)));
  }

  private NativeTableHeaderCell title(DocumentEntry entry) {
    Anchor link = Markup.link(Address.document(entry.id()), entry.title());
    NativeTableHeaderCell cell = new NativeTableHeaderCell(link);
    if (!entry.fileName().equals(entry.title())) {
      cell.add(Markup.span("file-name", entry.fileName()));
    }
    for (DocumentEntry form : forms.apply(entry.id())) {
      cell.add(form(form));
    }
    cell.getElement().setAttribute("scope", "row");
    cell.addClassName("column-title");
    return cell;
  }

  private Div form(DocumentEntry form) {
    Div line = Markup.div("form", Markup.span("", text("ui.documents.form")));
    line.add(
        Markup.link(Address.document(form.id()), form.fileName()),
        Markup.iconButton(
            "remove", text("ui.documents.remove", form.fileName()), () -> remove.accept(form)));
    return line;
  }

  // An icon and a word: colour alone is not accessible to everyone.
  private static Div outcome(DocumentEntry entry) {
    String status = entry.outcome().status();
    Span word = Markup.span("status", "");
    word.addClassName("status-" + status);
    word.add(Markup.icon(entry.outcome().reasons().isEmpty() ? "check" : "warning"));
    word.add(Markup.span("", text("ui.outcome." + status)));
    Div outcome = new Div(word);
    for (Reason reason : entry.outcome().reasons()) {
      outcome.add(Markup.span("outcome-reason", text("reason." + reason)));
    }
    return outcome;
  }

  private NativeButton removeButton(DocumentEntry entry) {
    return Markup.iconButton(
        "remove", text("ui.documents.remove", entry.title()), () -> remove.accept(entry));
  }

  private static NativeTableCell count(String column, int count) {
    return cell(column, Markup.span("", count == 0 ? "" : Texts.number(count)));
  }

  /// On a narrow screen the column name appears before the value.
  private static NativeTableCell cell(String column, Component value) {
    NativeTableCell cell = new NativeTableCell(value);
    cell.addClassName("column-" + column);
    cell.getElement().setAttribute("data-label", text("ui.documents.column." + column));
    return cell;
  }
}
