package nl.naslag.keeping.check;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.naslag.ingest.Ingest;
import nl.naslag.search.care.IndexCare;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Checks the files of the index at start and every week, and makes a damaged index again from the
/// corpus. One thing at a time, on a thread of its own; what fails is tried again.
@Component
@ConditionalOnWebApplication
class IndexRepair {
  private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);
  private static final long DAYS_BETWEEN = 7;
  private static final long PATIENCE_SECONDS = 60;

  private final IndexCare care;
  private final Ingest ingest;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("naslag-index").factory());

  IndexRepair(IndexCare care, Ingest ingest) {
    this.care = care;
    this.ingest = ingest;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    worker.execute(this::check);
  }

  /// Damage that somebody's search stumbled over.
  @EventListener
  void damaged(IndexCare.Damaged damage) {
    worker.execute(this::repair);
  }

  private void check() {
    next(this::check, TimeUnit.DAYS.toSeconds(DAYS_BETWEEN));
    // A repair that a stop cut short is taken up again.
    if (care.verify() && !care.isWhole()) {
      repair();
    }
  }

  private void repair() {
    if (care.isWhole()) {
      return;
    }
    try {
      ingest.run((done, total, outcome) -> goOn());
      care.mended();
      LOG.info("The index has been made again");
    } catch (RuntimeException e) {
      LOG.warn("The index cannot be made again now; it is tried again in a minute", e);
      next(this::repair, PATIENCE_SECONDS);
    }
  }

  private void goOn() {
    if (worker.isShutdown()) {
      throw new IllegalStateException("Stopped while the index was made again");
    }
  }

  private void next(Runnable work, long seconds) {
    if (!worker.isShutdown()) {
      var unused = worker.schedule(work, seconds, TimeUnit.SECONDS);
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    worker.shutdown();
    worker.awaitTermination(5, TimeUnit.SECONDS);
  }
}
