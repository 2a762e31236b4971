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

/// Reads files ahead of the one that is put in the index, so that all cores work.
///
/// One thread has text after text extracted, which is the work of another process; behind it
/// several texts are prepared at once. They come out in the order of the sources, whichever was
/// ready first, so a corpus gives the same index each time. For one thread that takes.
final class ReadAhead implements AutoCloseable {
  /// Characters of all texts that wait together; a longer text waits alone.
  private static final int MOST_WAITING = 4_000_000;

  /// What the shortest text counts for, so that not too many files wait either.
  private static final int LEAST_WAITING = MOST_WAITING / 32;

  private final Function<Source, Extraction> extract;
  private final Function<Extraction, Prepared> prepare;
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final BlockingQueue<Ahead> ahead = new LinkedBlockingQueue<>();
  private final ExecutorService extraction = pool("naslag-extraction", 1);
  private final ExecutorService preparation =
      pool("naslag-preparation", Math.max(2, Runtime.getRuntime().availableProcessors()));
  private int left;

  /// @param room what the text takes until it is in the index
  private record Ahead(Future<Prepared> prepared, int room) {}

  ReadAhead(
      List<Source> sources,
      Function<Source, Extraction> extract,
      Function<Extraction, Prepared> prepare) {
    this.extract = extract;
    this.prepare = prepare;
    this.left = sources.size();
    extraction.execute(() -> extract(sources));
  }

  private static ExecutorService pool(String name, int threads) {
    return Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name(name).factory());
  }

  /// The next file, in the order of the sources, ready for the index.
  /// Waits for it; a file on which a step fails is remembered as such, never an exception.
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

  // Room is taken in the order in which it is given back, so nobody waits for what waits for them.
  private void extract(List<Source> sources) {
    try {
      for (Source source : sources) {
        Extraction text = extract.apply(source);
        int taken = Math.clamp(length(text), LEAST_WAITING, MOST_WAITING);
        room.acquire(taken);
        ahead.add(new Ahead(preparation.submit(() -> prepare.apply(text)), taken));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      ahead.add(new Ahead(CompletableFuture.failedFuture(e), 0));
    }
  }

  private static long length(Extraction extraction) {
    return extraction instanceof Extracted text
        ? text.fragments().stream().map(Fragment::text).mapToLong(String::length).sum()
        : 0;
  }

  // What was read ahead is of no use to anybody once the run is left.
  @Override
  public void close() {
    extraction.shutdownNow();
    preparation.shutdownNow();
  }
}
