package nl.naslag.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.SearchReportWriter;
import nl.naslag.exchange.SearchReportJson;
import nl.naslag.exchange.sheet.FoundSheets;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Negotiation;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.search.SearchReport;
import nl.naslag.search.SearchReports;
import nl.naslag.search.SearchRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is kept of a search: its account (zoekverantwoording), as JSON or as a file, and all that
/// it finds, as a sheet.
///
/// `GET /api/v1/search/report?q=waterstof&format=odt` accepts the parameters of `/api/v1/search`.
@RestController
class SearchReportController {
  private final SearchReports reports;
  private final SearchReportWriter writer;
  private final FoundSheets sheets;

  SearchReportController(SearchReports reports, SearchReportWriter writer, FoundSheets sheets) {
    this.sheets = sheets;
    this.reports = reports;
    this.writer = writer;
  }

  /// The formats of an account.
  private enum Format {
    JSON,
    ODT
  }

  @GetMapping("/api/v1/search/report")
  @TakesFilters
  @KnownParameters({"q", "mode", "since", "sort", "format"})
  ResponseEntity<Object> report(Parameters parameters) throws IOException {
    Format format = parameters.choice("format", Format.JSON);
    SearchReport report = reports.report(parameters.search());
    return switch (format) {
      case JSON -> Negotiation.json(SearchReportJson.of(report));
      case ODT -> odt(report);
    };
  }

  /// The formats of a sheet.
  private enum SheetFormat {
    CSV,
    EXCEL,
    ODS
  }

  @GetMapping("/api/v1/search/sheet")
  @TakesFilters
  @KnownParameters({"q", "mode", "since", "sort", "format"})
  ResponseEntity<Object> sheet(Parameters parameters) {
    SearchRequest request = parameters.search();
    return switch (parameters.choice("format", SheetFormat.CSV)) {
      case CSV -> Negotiation.csv("gevonden-passages.csv", sheets.found(request));
      case EXCEL -> Negotiation.excel("gevonden-passages.csv", sheets.found(request));
      case ODS -> Negotiation.ods("gevonden-passages.ods", sheets.sheets(request));
    };
  }

  // Complete before the first byte is sent: a failure halfway is an error, not a truncated file.
  private ResponseEntity<Object> odt(SearchReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(report, bytes);
    String name = "zoekverantwoording-" + report.moment().toLocalDate() + ".odt";
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(BriefingFormat.ODT.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes.toByteArray());
  }
}
