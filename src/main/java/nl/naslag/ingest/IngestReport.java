package nl.naslag.ingest;

import java.time.Duration;
import java.util.List;

/// What became of every file of the corpus in one run, by file name.
public record IngestReport(List<FileOutcome> outcomes, int passages, Duration duration) {
  public IngestReport {
    outcomes = List.copyOf(outcomes);
  }
}
