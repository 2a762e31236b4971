package nl.naslag.trace.ready;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import nl.naslag.search.PassageSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Computes everything that follows from the index after a commit, so that nobody has to wait.
///
/// Active only where screens are served; a command computes what it needs itself.
@Component
@ConditionalOnWebApplication
class ReadyInAdvance {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyInAdvance.class);
  // Commits follow each other while documents are read; this waits for the last.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final PassageSearch search;
  private final List<InAdvance> all;
  private volatile boolean serving = true;

  ReadyInAdvance(PassageSearch search, List<InAdvance> all) {
    this.search = search;
    this.all = List.copyOf(all);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofVirtual().name("vooraf").start(this::keepReady);
  }

  @PreDestroy
  void end() {
    serving = false;
  }

  private void keepReady() {
    long seen = -1;
    try {
      while (serving) {
        seen = prepareUnlessItChanges(seen);
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private long prepareUnlessItChanges(long seen) {
    try {
      long generation = search.generation();
      if (generation == seen) {
        all.forEach(InAdvance::prepare);
      }
      return generation;
    } catch (RuntimeException broken) {
      // Whoever asks for it gets the same error, with its reason.
      LOG.warn("Not everything could be computed in advance", broken);
      return seen;
    }
  }
}
