package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.sheet.BatchFiles;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.saved.TermLists;
import nl.naslag.search.Filters;
import nl.naslag.search.TermList;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Searches many terms at once and reports in which chapters of which documents each appears.
///
/// `POST /api/v1/batch-searches?format=csv` with `{"terms": ["warmtenet", "\"water en bodem\""]}`,
/// or with plain text, one term per line, or with a CSV file. Results are sent term by term and
/// never cut off, however long the list.
@RestController
@RequestMapping("/api/v1/batch-searches")
class BatchSearchController {
  private final BatchFiles files;
  private final ObjectProvider<TermLists> lists;

  BatchSearchController(BatchFiles files, ObjectProvider<TermLists> lists) {
    this.files = files;
    this.lists = lists;
  }

  /// The formats of the counts.
  private enum Format {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  @PostMapping(
      consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE, "text/csv"})
  @TakesFilters
  @KnownParameters({"since", "format"})
  void search(Parameters parameters, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(TermsBody.termsIn(request), parameters, response);
  }

  /// The same, for a list that was saved on the screen.
  @GetMapping("/{id}")
  @TakesFilters
  @KnownParameters({"since", "format"})
  void kept(@PathVariable String id, Parameters parameters, HttpServletResponse response)
      throws IOException {
    TermList terms =
        lists.getObject().find(id).orElseThrow(() -> RefusalCode.UNKNOWN_LIST.refusal(id)).terms();
    write(terms, parameters, response);
  }

  private void write(TermList terms, Parameters parameters, HttpServletResponse response)
      throws IOException {
    Format format = parameters.choice("format", Format.JSON);
    Filters filters = parameters.filters();
    files.check(filters);
    response.setContentType(format.mediaType);
    OutputStream out = response.getOutputStream();
    switch (format) {
      case JSON -> files.json(terms, filters, out);
      case CSV -> files.csv(terms, filters, attached("zoeklijst.csv", response));
      case ODS -> files.ods(terms, filters, attached("zoeklijst.ods", response));
    }
    out.flush();
  }

  private static OutputStream attached(String name, HttpServletResponse response)
      throws IOException {
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name).build().toString());
    return response.getOutputStream();
  }
}
