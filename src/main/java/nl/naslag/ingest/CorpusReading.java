package nl.naslag.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import nl.naslag.search.PassageIndex;
import org.springframework.stereotype.Component;

/// Reads a whole corpus: one run, one commit.
/// A run that fails leaves the index as it was before it.
@Component
class CorpusReading {
  private final CorpusScanner scanner;
  private final DocumentReading reading;
  private final Turns turns;
  private final RunStatus status;

  CorpusReading(CorpusScanner scanner, DocumentReading reading, Turns turns, RunStatus status) {
    this.scanner = scanner;
    this.reading = reading;
    this.turns = turns;
    this.status = status;
  }

  /// Reads what is new or changed and forgets what is gone.
  List<FileOutcome> readChanges(Path corpus, Progress progress) {
    return turns.alone(index -> read(index, () -> scanner.scan(corpus), progress));
  }

  /// Reads everything into an emptied index, which is seen only when all of it is there.
  List<FileOutcome> readEverything(Path corpus, Progress progress) {
    return turns.alone(
        index -> {
          Scan scan = scanner.scanAfresh(corpus);
          index.clear();
          return read(index, () -> scan, progress);
        });
  }

  IngestStatus status() {
    return status.now();
  }

  private Progress lettingIn(Progress next) {
    return (done, total, outcome) -> {
      next.file(done, total, outcome);
      turns.letIn();
    };
  }

  // Moved ids are kept before the commit: without them the index would know ids that nobody can
  // find.
  private List<FileOutcome> read(PassageIndex index, Supplier<Scan> look, Progress progress) {
    status.started();
    try {
      Scan scan = look.get();
      ReadingRun run = new ReadingRun(scan, reading, index, lettingIn(status.heard(progress)));
      List<FileOutcome> outcomes = run.outcomes();
      // Before the commit: a crash in between leaves a remembered id, not a lost one.
      scanner.remember(scan);
      index.commit();
      return outcomes;
    } finally {
      status.ended();
    }
  }
}
