package nl.naslag.cli.output;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.naslag.document.Outcome;
import nl.naslag.document.Texts;
import nl.naslag.document.file.Reason;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestReport;

/// The table of outcomes after a run.
public final class OutcomeLines {
  private OutcomeLines() {}

  /// The line for one file: its outcome, its name, and the reason. For example "onleesbaar
  /// scan.pdf  (Alleen beeld: …)".
  public static String line(FileOutcome file) {
    String line = String.format(Texts.DUTCH, "%-14s %s", word(file.outcome()), file.fileName());
    String why =
        file.outcome().reasons().stream().map(OutcomeLines::why).collect(Collectors.joining(" "));
    return why.isEmpty() ? line : line + "  (" + why + ")";
  }

  /// One sentence with the count of each outcome, the passages, and the time in seconds with one
  /// decimal.
  public static String summary(IngestReport report) {
    Map<String, Long> counts =
        report.outcomes().stream()
            .collect(
                Collectors.groupingBy(
                    file -> word(file.outcome()), TreeMap::new, Collectors.counting()));
    String words =
        counts.entrySet().stream()
            .map(count -> Texts.number(count.getValue()) + " " + count.getKey())
            .collect(Collectors.joining(", "));
    return Texts.text(
        "cli.report",
        Texts.number(report.outcomes().size()),
        words.isEmpty() ? "-" : words,
        Texts.number(report.passages()),
        String.format(Texts.DUTCH, "%.1f", report.duration().toMillis() / 1000.0));
  }

  private static String word(Outcome outcome) {
    return Texts.text("cli.outcome." + outcome.status());
  }

  private static String why(Reason reason) {
    return Texts.text("reason." + reason.name());
  }
}
