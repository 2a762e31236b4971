package nl.naslag.ingest.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.Reason;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ingest.Progress;
import nl.naslag.ingest.ReadingSettings;
import nl.naslag.ingest.scan.CorpusScanner;
import nl.naslag.ingest.scan.Scan;
import nl.naslag.search.PassageIndex;
import org.springframework.stereotype.Component;

/// Reads a whole corpus in one run, which commits as it goes: what a run that breaks off has
/// committed stands, and the next one goes on from there.
@Component
class CorpusRun {
  private final CorpusScanner scanner;
  private final DocumentPipeline pipeline;
  private final IndexWriteQueue queue;
  private final RunMemory memory;
  private final ReadingSettings settings;
  // Replaced as a whole, so that any thread may read the progress.
  private volatile IngestStatus status = new IngestStatus(false, 0, 0, "");

  CorpusRun(
      CorpusScanner scanner,
      DocumentPipeline pipeline,
      IndexWriteQueue queue,
      RunMemory memory,
      ReadingSettings settings) {
    this.scanner = scanner;
    this.pipeline = pipeline;
    this.queue = queue;
    this.memory = memory;
    this.settings = settings;
  }

  /// Reads new and changed files and drops removed ones.
  List<FileOutcome> readChanges(Path corpus, Progress progress) {
    return queue.alone(index -> told(() -> readChanges(corpus, index, progress)));
  }

  private List<FileOutcome> readChanges(Path corpus, PassageIndex index, Progress progress) {
    CommitPace pace = new CommitPace(settings.commitEvery(), System::nanoTime);
    Progress heard = heard(progress);
    Progress committing =
        (done, total, outcome) -> {
          heard.file(done, total, outcome);
          if (pace.due()) {
            index.commit();
          }
        };
    Scan scan = sifted(scanner.scan(corpus));
    try {
      PreparedWriter writer = new PreparedWriter(index, memory.postponed(), index::note);
      return readAll(new ReadingRun(scan, index, writer, committing), index);
    } catch (StoppedRun e) {
      // What was read needs no second reading.
      index.commit();
      throw e;
    }
  }

  /// Reads everything into an empty index that becomes visible only when complete.
  List<FileOutcome> readEverything(Path corpus, Progress progress) {
    return queue.asOneBatch(index -> told(() -> readEverything(corpus, index, progress)));
  }

  private List<FileOutcome> readEverything(Path corpus, PassageIndex index, Progress progress) {
    Scan scan = sifted(scanner.scanAfresh(corpus));
    index.clear();
    // Until the commit, what was known can still be read.
    PreparedWriter writer =
        new PreparedWriter(index, memory.postponed(), entry -> memory.known().copy(entry, index));
    scan.outOfSight().forEach(writer::keep);
    return readAll(new ReadingRun(scan, index, writer, heard(progress)), index);
  }

  /// The index holds the corpus, unless files wait for better circumstances: an earlier version may
  /// still hold those.
  void complete(List<FileOutcome> outcomes) {
    if (outcomes.stream().map(FileOutcome::outcome).noneMatch(CorpusRun::waits)) {
      queue.alone(
          index -> {
            index.complete();
            return index;
          });
    }
  }

  private static boolean waits(Outcome outcome) {
    return outcome instanceof Outcome.Postponed(Reason reason)
        && reason != Reason.OUT_OF_SIGHT
        && reason != Reason.UNREADABLE_FILE;
  }

  <T> T undisturbed(Supplier<T> task) {
    return queue.alone(index -> task.get());
  }

  boolean isRenewing() {
    return queue.isRenewing();
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

  // Moved ids are saved before any commit: a crash in between leaves an unused id rather than a
  // lost one.
  private Scan sifted(Scan found) {
    Scan scan = memory.asked().sifted(found);
    scanner.remember(scan);
    return scan;
  }

  private List<FileOutcome> readAll(ReadingRun run, PassageIndex index) {
    List<FileOutcome> outcomes = run.outcomes(pipeline, memory.postponed());
    index.commit();
    if (memory.facts().settle(index)) {
      index.commit();
    }
    return outcomes;
  }

  private List<FileOutcome> told(Supplier<List<FileOutcome>> run) {
    status = new IngestStatus(true, 0, 0, "");
    try {
      return run.get();
    } finally {
      status = new IngestStatus(false, status.done(), status.total(), "");
    }
  }
}
