package nl.naslag.ingest.reading;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Source;

/// Reads files ahead of the one being indexed, so that all cores are used.
///
/// Several texts are extracted at a time, each in another process; after that, several are prepared
/// in parallel. Results keep the order of the sources, whichever was ready first, so a
/// corpus always produces the same index. For use by one consumer thread.
final class ReadAhead implements AutoCloseable {
  /// Total characters of all waiting texts; a longer text waits alone.
  private static final int MOST_WAITING = 4_000_000;

  /// The minimum charge per text, which also limits the number of waiting files.
  private static final int LEAST_WAITING = MOST_WAITING / 32;

  private final Function<Source, Extraction> extract;
  private final Function<Extraction, Prepared> prepare;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  // Extracted texts that wait for an earlier file, besides those that have room.
  private final Semaphore places;
  private final BlockingQueue<Future<Extraction>> texts = new LinkedBlockingQueue<>();
  private final BlockingQueue<Ahead> ahead = new LinkedBlockingQueue<>();
  private final ExecutorService order = pool("naslag-order", 2);
  private final ExecutorService extraction;
  private final ExecutorService preparation =
      pool("naslag-preparation", Math.max(2, Runtime.getRuntime().availableProcessors()));
  private int left;

  /// A text being prepared.
  ///
  /// @param room that the text occupies until it is indexed
  private record Ahead(Future<Prepared> prepared, int room) {}

  ReadAhead(
      List<Source> sources,
      Function<Source, Extraction> extract,
      Function<Extraction, Prepared> prepare,
      int parallel) {
    this.extract = extract;
    this.prepare = prepare;
    this.left = sources.size();
    this.places = new Semaphore(parallel);
    this.extraction = pool("naslag-extraction", parallel);
    order.execute(() -> extract(sources));
    order.execute(() -> prepareInOrder(sources.size()));
  }

  private static ExecutorService pool(String name, int threads) {
    return Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name(name).factory());
  }

  /// The next file, in source order, ready to be indexed. Blocks until it is ready; a file on which
  /// a step fails is recorded as such and never throws.
  Prepared next() {
    if (left == 0) {
      throw new IllegalStateException("Every source has been read");
    }
    left--;
    try {
      Ahead next = ahead.take();
      Prepared prepared = next.prepared().get();
      room.release(next.room());
      return prepared;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Reading was stopped", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading failed beyond repair", e);
    }
  }

  private void extract(List<Source> sources) {
    try {
      for (Source source : sources) {
        places.acquire();
        texts.add(extraction.submit(() -> extract.apply(source)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // Room is acquired in the order in which it is released, which rules out deadlock.
  private void prepareInOrder(int files) {
    try {
      for (int i = 0; i < files; i++) {
        Extraction text = texts.take().get();
        int taken = Math.clamp(length(text), LEAST_WAITING, MOST_WAITING);
        room.acquire(taken);
        places.release();
        ahead.add(new Ahead(preparation.submit(() -> prepare.apply(text)), taken));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      ahead.add(new Ahead(CompletableFuture.failedFuture(e.getCause()), 0));
    }
  }

  private static long length(Extraction extraction) {
    return extraction instanceof Extracted text
        ? text.fragments().stream().map(Fragment::text).mapToLong(String::length).sum()
        : 0;
  }

  // Texts read ahead are useless once the run has ended.
  @Override
  public void close() {
    order.shutdownNow();
    extraction.shutdownNow();
    preparation.shutdownNow();
  }
}
