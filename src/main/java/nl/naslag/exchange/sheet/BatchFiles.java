package nl.naslag.exchange.sheet;

import static nl.naslag.document.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.exchange.SearchJson;
import nl.naslag.exchange.TermJson;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchRequest.Depth;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes the results of a list search term by term, so that lists of any length fit in memory.
@Component
public class BatchFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final BatchSearch batch;
  private final PassageSearch search;

  BatchFiles(BatchSearch batch, PassageSearch search) {
    this.batch = batch;
    this.search = search;
  }

  /// Refuses filter values that do not exist; call it before the first byte is sent.
  public void check(Filters filters) {
    search.search(SearchRequest.of("").withFilters(filters).withPage(1, 1));
  }

  /// `{"filters": {…}, "terms": […], "index": {…}}`; leaves the stream open.
  public void json(TermList terms, Filters filters, OutputStream out) {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writePOJOProperty("filters", parameters(filters));
      json.writeArrayPropertyStart("terms");
      batch.each(
          new BatchRequest(terms, filters, Depth.PASSAGES),
          row -> json.writePOJO(TermJson.of(row)));
      json.writeEndArray();
      json.writePOJOProperty("index", new SearchJson.IndexJson(search.fingerprint()));
      json.writeEndObject();
    }
  }

  /// One row per place; a term without hits, or a refused one, has one row too. Leaves the stream
  /// open.
  public void csv(TermList terms, Filters filters, OutputStream out) throws IOException {
    Csv.write(places(terms, filters), out);
  }

  /// Four sheets: terms, terms by documents, places, and the query and index, so that a 0 can be
  /// interpreted. Leaves the stream open.
  public void ods(TermList terms, Filters filters, OutputStream out) throws IOException {
    BatchRequest counts = new BatchRequest(terms, filters, Depth.COUNTS);
    Map<String, SheetRows> sheets = new LinkedHashMap<>();
    sheets.put(
        text("sheet.name.terms"),
        new TermSheet(TermLines.head("sheet.terms"), batch, counts, TermLines::totals));
    sheets.put(text("sheet.name.matrix"), matrix(counts));
    sheets.put(text("sheet.name.places"), places(terms, filters));
    sheets.put(text("sheet.name.asked"), asked(terms, filters));
    Ods.write(out, sheets);
  }

  private Spreadsheet asked(TermList terms, Filters filters) {
    List<String> first = List.of(text("sheet.asked.terms"), String.valueOf(terms.terms().size()));
    return AskedSheet.of(first, SearchRequest.of("").withFilters(filters), search);
  }

  private static Map<String, List<String>> parameters(Filters filters) {
    return SearchParameters.of(SearchRequest.of("").withFilters(filters));
  }

  private SheetRows places(TermList terms, Filters filters) {
    BatchRequest request = new BatchRequest(terms, filters, Depth.PASSAGES);
    return new TermSheet(TermLines.head("sheet.places"), batch, request, TermLines::places);
  }

  // Only documents with a hit have a column; they are known after the first pass.
  private SheetRows matrix(BatchRequest request) {
    Map<String, String> titles = new LinkedHashMap<>();
    batch.each(request, row -> addTitles(row, titles));
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<String> head = new ArrayList<>(TermLines.head("sheet.terms").subList(0, 1));
    titles.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
        .forEach(
            document -> {
              columns.put(document.getKey(), columns.size());
              head.add(document.getValue());
            });
    return new TermSheet(head, batch, request, row -> TermLines.matrix(row, columns));
  }

  private static void addTitles(TermRow row, Map<String, String> titles) {
    if (row instanceof TermRow.Counted counted) {
      counted.cells().forEach(cell -> titles.put(cell.documentId().value(), cell.documentTitle()));
    }
  }
}
