package nl.naslag.ui.terms;

import static nl.naslag.document.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Cell;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Markup;
import nl.naslag.ui.html.ScreenText;
import nl.naslag.ui.html.SearchAddress;

/// The columns of a table of terms: the documents with a term of the page, by title; or all
/// chapters of one document, so that gaps are visible.
///
/// @param document the document whose chapters are the columns; empty if they are documents
record TermColumns(Address address, String document, List<Column> columns) {

  /// @param name of the document or chapter
  record Column(String key, String name) {}

  static TermColumns of(List<TermRow> rows, Address address, PassageSearch search) {
    // With several chosen documents the columns are documents.
    List<String> chosen = address.all("document");
    String document = chosen.size() == 1 ? chosen.getFirst() : "";
    Set<String> found = new HashSet<>();
    for (TermRow row : rows) {
      if (row instanceof TermRow.Counted counted) {
        counted.cells().forEach(cell -> found.add(key(cell, document)));
      }
    }
    return new TermColumns(
        address,
        document,
        document.isEmpty() ? documents(found, search) : chapters(address, found, search));
  }

  private static List<Column> documents(Set<String> found, PassageSearch search) {
    return search.documents().stream()
        .filter(entry -> found.contains(entry.id().value()))
        .map(entry -> new Column(entry.id().value(), entry.title()))
        .toList();
  }

  // All chapters, so that gaps are visible, or only the chosen ones.
  private static List<Column> chapters(Address address, Set<String> found, PassageSearch search) {
    SearchRequest all =
        SearchRequest.of("")
            .withFilters(Filters.of(Facet.DOCUMENT, address.value("document")))
            .withPage(1, 1);
    List<String> chosen = address.all("chapter");
    List<Column> columns = new ArrayList<>();
    if (found.contains("")) {
      columns.add(new Column("", text("ui.terms.no-chapter")));
    }
    for (FacetValue chapter : search.search(all).facets().getOrDefault(Facet.CHAPTER, List.of())) {
      if (chosen.isEmpty() || chosen.contains(chapter.value())) {
        columns.add(new Column(chapter.value(), chapter.label()));
      }
    }
    return columns;
  }

  private static String key(Cell cell, String document) {
    return document.isEmpty() ? cell.documentId().value() : cell.chapter();
  }

  /// A page of the columns.
  List<Column> page(int number, int size) {
    return columns.stream().skip((number - 1L) * size).limit(size).toList();
  }

  /// The number of passages with a term in each column, by its key.
  Map<String, Long> counts(TermRow.Counted row) {
    Map<String, Long> counts = new HashMap<>();
    row.cells().forEach(cell -> counts.merge(key(cell, document), cell.count(), Long::sum));
    return counts;
  }

  /// The header of a column; that of a document links to its chapters.
  Component head(Column column) {
    return document.isEmpty()
        ? Markup.link(
            address.without("stukken").with("document", column.key()),
            ScreenText.shortened(column.name(), 80))
        : new Span(ScreenText.shortened(column.name(), 80));
  }

  /// The search for all passages of a row.
  Address search(String term) {
    return SearchAddress.filteredAs(address, Address.of("zoeken").with("q", term));
  }

  boolean ofOneDocument() {
    return !document.isEmpty();
  }

  boolean filtered() {
    return SearchAddress.filtered(address);
  }

  /// The search for the passages of a cell; text above the first chapter has no chapter filter and
  /// is searched in the whole document.
  Address search(String term, Column column) {
    return document.isEmpty()
        ? search(term).with("document", column.key())
        : search(term).with("chapter", column.key());
  }

  /// The title of the document whose chapters are the columns.
  String title(PassageSearch search) {
    return search.entry(new DocumentId(document)).map(DocumentEntry::title).orElse(document);
  }
}
