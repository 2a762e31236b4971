package nl.naslag.trace.register;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Computes the register in the background after a commit, so that nobody has to wait for it.
///
/// Active only where screens are served; a command computes what it needs itself.
@Component
@ConditionalOnWebApplication
class ReadyRegister {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyRegister.class);
  // Commits follow each other while documents are read; the register waits for the last.
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final IndexedRegister register;
  private volatile boolean serving = true;

  ReadyRegister(IndexedRegister register) {
    this.register = register;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofVirtual().name("register").start(this::keepReady);
  }

  @PreDestroy
  void end() {
    serving = false;
  }

  private void keepReady() {
    long seen = -1;
    try {
      while (serving) {
        long generation = register.generation();
        if (generation == seen) {
          register.prepare();
        }
        seen = generation;
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      // Whoever opens the register gets the same error, with its reason.
      LOG.warn("The register is no longer prepared", broken);
    }
  }
}
