package nl.naslag.extraction.child;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.ExtractionSettings;
import nl.naslag.extraction.TextExtractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Passes each file to a child process and turns whatever happens there into an outcome.
///
/// Children start when the first file arrives and are reused until one fails. When there is much to
/// read, the first ones are replaced by others that start slower and work faster.
///
/// Thread-safe: the number of files read in parallel is limited to the number of children; others
/// wait their turn in order of arrival.
@Component
public final class GuardedExtractor implements TextExtractor, AutoCloseable {
  /// Break-even: an enduring child needs this much reading to make up for its slower start.
  private static final Duration MUCH = Duration.ofSeconds(30);
  private static final Logger LOG = LoggerFactory.getLogger(GuardedExtractor.class);

  private final ExtractionSettings settings;
  private final ChildCommand command;
  private final Semaphore places;
  private final Deque<ReadingChild> idle = new ArrayDeque<>();
  private final ScheduledThreadPoolExecutor clock;
  private final Duration much;
  // Total time that children have spent reading, in nanoseconds.
  private final AtomicLong worked = new AtomicLong();
  private boolean closed;

  @Autowired
  public GuardedExtractor(ExtractionSettings settings) {
    this(settings, MUCH);
  }

  /// Creates an extractor with its own switching time.
  ///
  /// @param much reading time after which enduring children replace the first ones
  GuardedExtractor(ExtractionSettings settings, Duration much) {
    this.settings = settings;
    this.much = much;
    this.command = new ChildCommand(settings.memoryMegabytes(), settings.limits());
    this.places = new Semaphore(settings.children(), true);
    this.clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("reading-clock").factory());
    clock.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Extraction extract(Source source) {
    Optional<Reason> refused = refusal(source);
    if (refused.isPresent()) {
      return new Unreadable(source, "application/octet-stream", refused.get());
    }
    places.acquireUninterruptibly();
    try {
      return readGuarded(source);
    } finally {
      places.release();
    }
  }

  // A file being read fails with its own child; the application does not wait for it.
  @PreDestroy
  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(ReadingChild::close);
      idle.clear();
    }
    clock.shutdownNow();
  }

  /// Reasons that can be determined without a child.
  private Optional<Reason> refusal(Source source) {
    if (!Files.isRegularFile(source.file()) || !Files.isReadable(source.file())) {
      return Optional.of(Reason.UNREADABLE_FILE);
    }
    try {
      long size = Files.size(source.file());
      if (size == 0) {
        return Optional.of(Reason.EMPTY_FILE);
      }
      return size > settings.largestFile() ? Optional.of(Reason.TOO_LARGE) : Optional.empty();
    } catch (IOException e) {
      return Optional.of(Reason.UNREADABLE_FILE);
    }
  }

  private Extraction readGuarded(Source source) {
    ReadingChild child = takeChild();
    boolean used = child.answered() > 0;
    Extraction extraction = readWith(child, source);
    // Earlier files may have left the child in a bad state, so this file is retried in a fresh one.
    boolean again = used ? died(child, extraction) : endedFromOutside(extraction);
    return again ? readWith(startChild(), source) : extraction;
  }

  private Extraction readWith(ReadingChild child, Source source) {
    long start = System.nanoTime();
    Extraction extraction = child.read(source, settings.timeoutSeconds());
    worked.addAndGet(System.nanoTime() - start);
    if (child.alive()) {
      giveBack(child);
    } else {
      LOG.warn("Reading {} ended its process; the next file gets a new one", source.fileName());
    }
    return extraction;
  }

  // A file that was too slow once would be too slow again, and a busy machine is busy still.
  private static boolean died(ReadingChild child, Extraction extraction) {
    return !child.alive()
        && extraction instanceof Unreadable unreadable
        && unreadable.reason() != Reason.TOO_SLOW
        && unreadable.reason() != Reason.MACHINE_BUSY;
  }

  private static boolean endedFromOutside(Extraction extraction) {
    return extraction instanceof Unreadable unreadable
        && unreadable.reason() == Reason.READING_ENDED;
  }

  private ReadingChild takeChild() {
    synchronized (idle) {
      while (!idle.isEmpty()) {
        ReadingChild child = idle.pop();
        if (child.alive() && (child.enduring() || !muchToDo())) {
          return child;
        }
        child.close();
      }
    }
    return startChild();
  }

  private ReadingChild startChild() {
    try {
      return ReadingChild.start(muchToDo() ? command.forLong() : command, clock);
    } catch (IOException e) {
      throw new UncheckedIOException("No file can be read: check the Java installation", e);
    }
  }

  private boolean muchToDo() {
    return worked.get() >= much.toNanos();
  }

  private void giveBack(ReadingChild child) {
    synchronized (idle) {
      if (closed) {
        child.close();
      } else {
        idle.push(child);
      }
    }
  }
}
