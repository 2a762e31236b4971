package nl.naslag.search.match;

import java.io.UncheckedIOException;
import nl.naslag.search.store.IndexFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Loads the words of the index while the first screen opens, so that the first query need not
/// wait.
@Component
@ConditionalOnWebApplication
final class WordsAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(WordsAtStart.class);

  private final IndexFolder folder;

  WordsAtStart(IndexFolder folder) {
    this.folder = folder;
  }

  @EventListener(ApplicationReadyEvent.class)
  void read() {
    Thread.ofVirtual().name("words").start(this::readNow);
  }

  private void readNow() {
    try {
      int words = folder.read(reading -> reading.words().all().size());
      LOG.debug("The index has {} words", words);
    } catch (UncheckedIOException e) {
      // The first query reports the error; nobody would see it here.
      LOG.debug("The words of the index cannot be read yet", e);
    }
  }
}
