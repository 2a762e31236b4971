package nl.naslag.cli.output;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.naslag.briefing.SearchReportWriter;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.SearchReportJson;
import nl.naslag.search.SearchReport;
import nl.naslag.search.SearchReports;
import nl.naslag.search.SearchRequest;
import org.springframework.context.ConfigurableApplicationContext;

/// The file for a search report: "zoekverantwoording.odt" or a name ending in ".json".
public record ReportFile(Path file) {
  /// Throws for any other name, before the search runs.
  public ReportFile {
    if (!ends(file, ".odt") && !ends(file, ".json")) {
      throw RefusalCode.BAD_REPORT_FILE.refusal(file);
    }
  }

  private static boolean ends(Path file, String extension) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  /// Overwrites an existing file.
  public void write(SearchRequest request, ConfigurableApplicationContext context)
      throws Exception {
    SearchReport report = context.getBean(SearchReports.class).report(request);
    try (OutputStream out = Files.newOutputStream(file)) {
      if (ends(file, ".json")) {
        PrintWriter text = new PrintWriter(out, false, StandardCharsets.UTF_8);
        Json.print(text, SearchReportJson.of(report));
        text.flush();
      } else {
        context.getBean(SearchReportWriter.class).write(report, out);
      }
    }
  }
}
