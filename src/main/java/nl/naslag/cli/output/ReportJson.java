package nl.naslag.cli.output;

import java.util.List;
import nl.naslag.exchange.DocumentJson.Result;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestReport;

/// The report of a run as JSON.
///
/// @param passages in the whole index after the run
/// @param milliseconds duration of the run
public record ReportJson(List<FileJson> files, int passages, long milliseconds) {
  public static ReportJson of(IngestReport report) {
    return new ReportJson(
        report.outcomes().stream().map(FileJson::of).toList(),
        report.passages(),
        report.duration().toMillis());
  }

  /// The outcome of one file.
  record FileJson(String id, String fileName, Result outcome) {
    static FileJson of(FileOutcome outcome) {
      return new FileJson(
          outcome.documentId().value(), outcome.fileName(), Result.of(outcome.outcome()));
    }
  }
}
