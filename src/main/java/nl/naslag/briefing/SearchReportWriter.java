package nl.naslag.briefing;

import static nl.naslag.document.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Texts;
import nl.naslag.search.Facet;
import nl.naslag.search.FacetValue;
import nl.naslag.search.SearchReport;
import org.springframework.stereotype.Component;

/// Writes the account of a search (zoekverantwoording) as OpenDocument text, to be kept on file.
///
/// Every document of the corpus is in one of its tables: searched, left out, or unsearchable.
@Component
public class SearchReportWriter {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss (zzz, O)", Texts.DUTCH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

  /// Leaves the stream open.
  public void write(SearchReport report, OutputStream out) throws IOException {
    Instant made = report.moment().toInstant();
    OdtText.About about = new OdtText.About(text("report.title"), "", "", made);
    OdtText.write(about, out, body -> write(report, body));
  }

  private static void write(SearchReport report, OdtText body) {
    body.heading(1, text("report.title"));
    body.paragraph(OdtText.NOTE, result(report));
    body.heading(2, text("report.question"));
    body.table(head("report.question.head"), question(report));
    body.heading(2, text("report.searched", report.searched().size()));
    body.table(head("report.searched.head"), searched(report));
    without(body, "report.left-out", report.leftOut(), head("report.left-out.head"));
    without(body, "report.unsearchable", report.unsearchable(), head("report.unsearchable.head"));
  }

  private static String result(SearchReport report) {
    return text(
        report.total() == 0 ? "report.nothing" : "report.found",
        report.total(),
        report.totalDocuments(),
        report.searched().size());
  }

  private static List<List<String>> question(SearchReport report) {
    String query = report.request().query();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("typed", query.isBlank() ? text("report.no-words") : query));
    rows.add(row("understood", text(report.understood())));
    rows.add(row("mode", text("report.mode." + report.request().mode())));
    rows.add(row("filters", filters(report)));
    rows.add(row("sort", text("ui.sort." + lower(report.request().sort()))));
    rows.add(row("moment", MOMENT.format(report.moment())));
    rows.add(row("index", report.fingerprint()));
    rows.add(row("generation", String.valueOf(report.generation())));
    rows.add(row("total", Texts.number(report.total())));
    rows.add(row("documents", Texts.number(report.totalDocuments())));
    return rows;
  }

  private static List<String> row(String name, String value) {
    return List.of(text("report.row." + name), value);
  }

  private static String filters(SearchReport report) {
    String chosen =
        report.filters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(filter -> chosen(filter.getKey(), filter.getValue()))
            .collect(Collectors.joining("; "));
    Instant since = report.request().filters().since();
    if (!since.equals(Instant.EPOCH)) {
      String recent = text("report.since", MOMENT.format(since.atZone(report.moment().getZone())));
      return chosen.isEmpty() ? recent : chosen + "; " + recent;
    }
    return chosen.isEmpty() ? text("report.no-filters") : chosen;
  }

  private static String chosen(Facet facet, List<FacetValue> values) {
    return text(facet.label())
        + ": "
        + values.stream().map(FacetValue::label).collect(Collectors.joining(text("report.or")));
  }

  private static List<List<String>> searched(SearchReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (SearchReport.Searched one : report.searched()) {
      List<String> row = named(one.document());
      row.add(reasons(one.document()));
      row.add(Texts.number(one.hits()));
      rows.add(row);
    }
    return rows;
  }

  /// Says so if there are none: a missing table would leave the reader guessing.
  private static void without(
      OdtText body, String key, List<DocumentEntry> documents, List<String> head) {
    body.heading(2, text(key, documents.size()));
    if (documents.isEmpty()) {
      body.paragraph(OdtText.NOTE, text("report.none"));
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    for (DocumentEntry document : documents) {
      List<String> row = named(document);
      row.add(reasons(document));
      rows.add(row);
    }
    body.table(head, rows);
  }

  private static List<String> named(DocumentEntry document) {
    LocalDate date = document.facts().date();
    return new ArrayList<>(
        List.of(
            document.title(),
            document.fileName(),
            date == null ? text("briefing.undated") : DATE.format(date),
            document.file().sha256()));
  }

  private static String reasons(DocumentEntry document) {
    return document.outcome().reasons().stream()
        .map(reason -> text("reason." + reason))
        .collect(Collectors.joining(" "));
  }

  private static List<String> head(String key) {
    return List.of(text(key).split(",", -1));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
