package nl.naslag.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.SearchReportWriter;
import nl.naslag.exchange.SearchReportJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Negotiation;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.search.SearchReport;
import nl.naslag.search.SearchReports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The account of a search (zoekverantwoording), as JSON or as a file to keep.
///
/// `GET /api/v1/search/report?q=waterstof&format=odt` accepts the parameters of `/api/v1/search`.
@RestController
class SearchReportController {
  private final SearchReports reports;
  private final SearchReportWriter writer;

  SearchReportController(SearchReports reports, SearchReportWriter writer) {
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
