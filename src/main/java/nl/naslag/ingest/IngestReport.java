package nl.naslag.ingest;

import java.time.Duration;
import java.util.List;

/// The outcome of every file of the corpus in one run, by file name.
///
/// @param passages in the index after the run
/// @param duration of the whole run, from scan to commit
public record IngestReport(List<FileOutcome> outcomes, int passages, Duration duration) {
  public IngestReport {
    outcomes = List.copyOf(outcomes);
  }
}
