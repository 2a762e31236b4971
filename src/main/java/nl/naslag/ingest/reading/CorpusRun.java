package nl.naslag.ingest.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IngestStatus;
import nl.naslag.ingest.Progress;
import nl.naslag.ingest.scan.CorpusScanner;
import nl.naslag.ingest.scan.Scan;
import nl.naslag.ingest.scan.Scan.FoundFile;
import nl.naslag.search.PassageIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Reads a whole corpus in one run with one commit. A run that fails leaves the index unchanged.
@Component
class CorpusRun {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusRun.class);

  private final CorpusScanner scanner;
  private final DocumentPipeline pipeline;
  private final IndexWriteQueue queue;
  // Replaced as a whole, so that any thread may read the progress.
  private volatile IngestStatus status = new IngestStatus(false, 0, 0, "");

  CorpusRun(CorpusScanner scanner, DocumentPipeline pipeline, IndexWriteQueue queue) {
    this.scanner = scanner;
    this.pipeline = pipeline;
    this.queue = queue;
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

  // Moved ids are saved before the commit: otherwise the index would contain ids that cannot be
  // looked up.
  private List<FileOutcome> readAll(PassageIndex index, Supplier<Scan> look, Progress progress) {
    status = new IngestStatus(true, 0, 0, "");
    try {
      Scan scan = look.get();
      Run run = new Run(scan, index, heard(progress));
      List<FileOutcome> outcomes = run.outcomes();
      // Before the commit: a crash in between leaves an unused id rather than a lost one.
      scanner.remember(scan);
      index.commit();
      return outcomes;
    } finally {
      status = new IngestStatus(false, status.done(), status.total(), "");
    }
  }

  /// The files of one run, up to but not including the commit.
  private final class Run {
    private final Scan scan;
    private final PassageIndex index;
    private final PreparedWriter writer;
    private final Progress progress;
    private final List<FileOutcome> outcomes = new ArrayList<>();

    Run(Scan scan, PassageIndex index, Progress progress) {
      this.scan = scan;
      this.index = index;
      writer = new PreparedWriter(index);
      this.progress = progress;
    }

    /// The outcome of every file, by file name.
    List<FileOutcome> outcomes() {
      try (ReadAhead ahead = pipeline.ahead(sourcesToRead())) {
        for (FoundFile file : scan.files()) {
          finish(file.source(), take(file, ahead));
        }
      }
      scan.gone().forEach(this::forget);
      return outcomes.stream().sorted(Comparator.comparing(FileOutcome::fileName)).toList();
    }

    private List<Source> sourcesToRead() {
      return scan.files().stream().filter(Run::toRead).map(FoundFile::source).toList();
    }

    /// A moved file is read again, because every passage stores the file's path.
    private static boolean toRead(FoundFile file) {
      return switch (file.finding()) {
        case NEW, CHANGED, MOVED -> true;
        case DUPLICATE, UNCHANGED, CLOSED -> false;
      };
    }

    private Outcome take(FoundFile file, ReadAhead ahead) {
      return switch (file.finding()) {
        case NEW -> read(ahead.next(), new Outcome.Added());
        case CHANGED, MOVED -> read(ahead.next(), new Outcome.Updated());
        case DUPLICATE -> writer.leaveOut(file.source(), new Outcome.Skipped(Reason.DUPLICATE));
        case CLOSED ->
            writer.leaveOut(file.source(), new Outcome.Unreadable(Reason.UNREADABLE_FILE));
        case UNCHANGED -> remembered(file.before());
      };
    }

    // Files can be removed while a long run is still on its way to them.
    private Outcome read(Prepared prepared, Outcome whole) {
      Source source = prepared.source();
      if (Files.exists(source.file())) {
        return writer.put(prepared, whole);
      }
      index.remove(source.documentId());
      return new Outcome.Removed();
    }

    // A file that could not be read keeps that outcome in every run until its bytes change.
    private static Outcome remembered(@Nullable DocumentEntry before) {
      if (before == null || before.outcome().reasons().isEmpty()) {
        return new Outcome.Unchanged();
      }
      return before.outcome();
    }

    private void forget(DocumentEntry entry) {
      index.remove(entry.id());
      finish(entry.id(), entry.fileName(), new Outcome.Removed());
    }

    /// Every outcome goes through here, so that reports and progress count the same.
    private void finish(Source source, Outcome outcome) {
      finish(source.documentId(), source.fileName(), outcome);
    }

    private void finish(String documentId, String fileName, Outcome outcome) {
      FileOutcome finished = new FileOutcome(documentId, fileName, outcome);
      outcomes.add(finished);
      LOG.info("{} of {}: {} {}", outcomes.size(), scan.size(), fileName, outcome.status());
      progress.file(outcomes.size(), scan.size(), finished);
    }
  }
}
