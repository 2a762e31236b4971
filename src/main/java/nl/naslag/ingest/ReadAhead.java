package nl.naslag.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.naslag.document.Extraction;
import nl.naslag.document.Reason;
import nl.naslag.document.Source;
import nl.naslag.document.Unreadable;
import nl.naslag.extraction.TextExtractor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Extracts one file ahead of the one that is being taken in, so that both cores work and never
/// more than two texts are in memory.
final class ReadAhead implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);

  private final TextExtractor extractor;
  private final Iterator<Source> sources;
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("naslag-extraction").factory());
  private @Nullable Future<Extraction> ahead;

  ReadAhead(TextExtractor extractor, List<Source> sources) {
    this.extractor = extractor;
    this.sources = sources.iterator();
    start();
  }

  /// The next file's text, in the order of the sources.
  /// Waits for the extraction; a file on which it fails is unreadable, never an exception.
  Extraction next() {
    if (ahead == null) {
      throw new IllegalStateException("Every source has been read");
    }
    Extraction extraction = get(ahead);
    start();
    return extraction;
  }

  private void start() {
    ahead = sources.hasNext() ? submit(sources.next()) : null;
  }

  private Future<Extraction> submit(Source source) {
    return executor.submit(() -> extract(source));
  }

  private Extraction extract(Source source) {
    try {
      return extractor.extract(source);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("Cannot extract {}", source.fileName(), e);
      return new Unreadable(source, "", Reason.DAMAGED);
    }
  }

  private static Extraction get(Future<Extraction> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Extraction failed beyond repair", e);
    }
  }

  // What was extracted ahead is of no use to anybody once the run is left.
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
