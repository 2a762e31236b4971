package nl.naslag.ingest.reading;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.naslag.document.Refusal;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.IndexLock;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.IngestReport;
import nl.naslag.ingest.IngestSettings;
import nl.naslag.ingest.scan.CorpusFolder;
import nl.naslag.ingest.scan.CorpusLook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the corpus once the web application has started, and again whenever the folder changes.
/// Runs on its own thread. A failed run is logged and the next change triggers a new attempt.
@Component
@ConditionalOnWebApplication
class CorpusWatch {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);
  // Time for the current file to finish; shutdown waits no longer than this.
  private static final long LONGEST_STOP_SECONDS = 5;

  private final Ingest ingest;
  private final Path corpus;
  private final IngestSettings settings;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().name("naslag-corpus").daemon().unstarted(this::follow);
  private @Nullable CorpusLook read;

  /// Locks the index immediately, so that a second web application using it fails to start.
  CorpusWatch(Ingest ingest, CorpusFolder folder, IngestSettings settings, IndexLock lock) {
    this.ingest = ingest;
    this.corpus = folder.root();
    this.settings = settings;
    lock.hold();
  }

  /// Starts only once the application is ready, so that pages respond while the corpus is read.
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.start();
  }

  // Interrupting would close the index files under Lucene, so the run is asked to stop.
  @PreDestroy
  void stop() throws InterruptedException {
    stop.countDown();
    thread.join(TimeUnit.SECONDS.toMillis(LONGEST_STOP_SECONDS));
  }

  private void follow() {
    if (settings.readAtStart()) {
      guarded(() -> read(CorpusLook.at(corpus)));
    }
    CorpusLook before = read;
    while (settings.watch() && !stopped(settings.watchInterval().toMillis())) {
      before = lookAgain(before);
    }
  }

  // Two equal scans in a row: a file that is still being copied is left until it stops changing.
  private @Nullable CorpusLook lookAgain(@Nullable CorpusLook before) {
    try {
      CorpusLook now = CorpusLook.at(corpus);
      if (now.equals(before) && !now.equals(read)) {
        guarded(() -> read(now));
      }
      return now;
    } catch (Refusal e) {
      LOG.warn("Corpus {} cannot be seen now", corpus);
      return before;
    }
  }

  private void read(CorpusLook look) {
    read = look;
    IngestReport report = ingest.run(this::heard);
    LOG.info("Read {} files in {} ms", report.outcomes().size(), report.duration().toMillis());
  }

  // A run can be stopped safely only between two files.
  private void heard(int done, int total, FileOutcome outcome) {
    if (stopped(0)) {
      throw new StoppedRun();
    }
  }

  /// Waits this long, or less when the application shuts down; 0 only checks.
  private boolean stopped(long milliseconds) {
    try {
      return stop.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (StoppedRun e) {
      LOG.info("Reading stopped; the index is as it was before this run");
    } catch (RuntimeException e) {
      LOG.error("Reading the corpus failed; it is tried again when the folder changes", e);
    }
  }

  /// Aborts a run because the application is shutting down.
  private static final class StoppedRun extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
