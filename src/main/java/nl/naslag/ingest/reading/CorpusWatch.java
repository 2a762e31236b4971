package nl.naslag.ingest.reading;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
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
import nl.naslag.ingest.scan.Unsettled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the corpus once the web application has started, and again whenever the folder changes or
/// a postponed file may be tried.
///
/// Runs on its own thread. A failed run is logged and tried again, after ever longer waits.
@Component
@ConditionalOnWebApplication
class CorpusWatch {
  private static final Logger LOG = LoggerFactory.getLogger(CorpusWatch.class);
  // Time for the current file to finish; shutdown waits no longer than this.
  private static final long LONGEST_STOP_SECONDS = 5;

  private final Ingest ingest;
  private final Path corpus;
  private final IngestSettings settings;
  private final Postponements postponed;
  private final Unsettled unsettled;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread =
      Thread.ofPlatform().name("naslag-corpus").daemon().unstarted(this::follow);
  private CorpusLook read = CorpusLook.NONE;
  private int failures;
  private Instant notBefore = Instant.MIN;

  /// Locks the index immediately, so that a second web application using it fails to start.
  CorpusWatch(
      Ingest ingest,
      CorpusFolder folder,
      IngestSettings settings,
      WatchMemory memory,
      IndexLock lock) {
    this.ingest = ingest;
    this.corpus = folder.root();
    this.settings = settings;
    this.postponed = memory.postponed();
    this.unsettled = memory.unsettled();
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
    CorpusLook before = CorpusLook.NONE;
    if (settings.readAtStart()) {
      before = readAtStart();
    }
    while (settings.watch() && !stopped(settings.watchInterval().toMillis())) {
      before = lookAgain(before);
    }
  }

  private CorpusLook readAtStart() {
    try {
      CorpusLook now = CorpusLook.at(corpus);
      read(now, Set.of());
      return now;
    } catch (Refusal e) {
      LOG.warn("Corpus {} cannot be seen now", corpus);
      return CorpusLook.NONE;
    }
  }

  // A file that differs from the last look may still be on its way: it is left until it is the
  // same twice, and the others do not wait for it.
  private CorpusLook lookAgain(CorpusLook before) {
    try {
      CorpusLook now = CorpusLook.at(corpus);
      Set<Path> moving = now.unlike(before);
      Set<Path> changed = new HashSet<>(now.unlike(read));
      changed.removeAll(moving);
      if (!changed.isEmpty() || postponed.anyDue() || tryAgain()) {
        read(now, moving);
      }
      return now;
    } catch (Refusal e) {
      LOG.warn("Corpus {} cannot be seen now", corpus);
      return before;
    }
  }

  private boolean tryAgain() {
    return failures > 0 && !postponed.now().isBefore(notBefore);
  }

  private void read(CorpusLook look, Set<Path> moving) {
    if (failures > 0 && !tryAgain()) {
      return;
    }
    unsettled.are(moving);
    try {
      IngestReport report = ingest.run(this::heard);
      LOG.info("Read {} files in {} ms", report.outcomes().size(), report.duration().toMillis());
      read = look.withAsIn(read, moving);
      failures = 0;
    } catch (StoppedRun e) {
      LOG.info("Reading stopped; the next start goes on from here");
    } catch (RuntimeException e) {
      failures++;
      notBefore = postponed.now().plus(postponed.backOff().after(failures));
      LOG.error("Reading the corpus failed; it is tried again at {}", notBefore, e);
    } finally {
      unsettled.are(Set.of());
    }
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
}
