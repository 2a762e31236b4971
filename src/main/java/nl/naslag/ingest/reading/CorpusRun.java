package nl.naslag.ingest.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ingest.Progress;
import nl.naslag.ingest.scan.CorpusScanner;
import nl.naslag.ingest.scan.Scan;
import nl.naslag.search.PassageIndex;
import org.springframework.stereotype.Component;

/// Reads a whole corpus in one run with one commit. A run that fails leaves the index unchanged.
@Component
class CorpusRun {
  private final CorpusScanner scanner;
  private final DocumentPipeline pipeline;
  private final IndexWriteQueue queue;
  private final Postponements postponed;
  // Replaced as a whole, so that any thread may read the progress.
  private volatile IngestStatus status = new IngestStatus(false, 0, 0, "");

  CorpusRun(
      CorpusScanner scanner,
      DocumentPipeline pipeline,
      IndexWriteQueue queue,
      Postponements postponed) {
    this.scanner = scanner;
    this.pipeline = pipeline;
    this.queue = queue;
    this.postponed = postponed;
  }

  /// Reads new and changed files and drops removed ones.
  List<FileOutcome> readChanges(Path corpus, Progress progress) {
    return queue.alone(index -> readAll(index, () -> scanner.scan(corpus), progress));
  }

  /// Reads everything into an empty index that becomes visible only when complete.
  List<FileOutcome> readEverything(Path corpus, Progress progress) {
    return queue.alone(
        index -> {
          Scan scan = scanner.scanAfresh(corpus);
          index.clear();
          return readAll(index, () -> scan, progress);
        });
  }

  <T> T undisturbed(Supplier<T> task) {
    return queue.alone(index -> task.get());
  }

  IngestStatus status() {
    return status;
  }

  /// Updates the status, forwards progress and lets waiting work in between two files.
  private Progress heard(Progress next) {
    return (done, total, outcome) -> {
      status = new IngestStatus(true, done, total, outcome.fileName());
      next.file(done, total, outcome);
      queue.letIn();
    };
  }

  private List<FileOutcome> readAll(PassageIndex index, Supplier<Scan> look, Progress progress) {
    status = new IngestStatus(true, 0, 0, "");
    try {
      Scan scan = look.get();
      ReadingRun run =
          new ReadingRun(scan, index, new PreparedWriter(index, postponed), heard(progress));
      List<FileOutcome> outcomes = run.outcomes(pipeline, postponed);
      // Before the commit: a crash in between leaves an unused id rather than a lost one.
      scanner.remember(scan);
      index.commit();
      return outcomes;
    } finally {
      status = new IngestStatus(false, status.done(), status.total(), "");
    }
  }
}
