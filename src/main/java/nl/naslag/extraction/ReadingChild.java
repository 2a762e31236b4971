package nl.naslag.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.naslag.document.Extraction;
import nl.naslag.document.Reason;
import nl.naslag.document.Source;
import nl.naslag.document.Unreadable;

/// One running child process that reads one file after the other.
///
/// Not for more than one thread at a time. A child that failed once is not used again.
final class ReadingChild implements AutoCloseable {
  // The exit value of Java when ExitOnOutOfMemoryError ends it.
  private static final int OUT_OF_MEMORY_EXIT = 3;
  private static final int START_SECONDS = 60;
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final Process process;
  private final Path scratch;
  private final ScheduledExecutorService clock;
  private final DataInputStream in;
  private final DataOutputStream out;
  private int answered;

  private ReadingChild(Process process, Path scratch, ScheduledExecutorService clock) {
    this.process = process;
    this.scratch = scratch;
    this.clock = clock;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /// Comes back when the child says it is ready, so that starting does not eat into a file's time.
  static ReadingChild start(ChildCommand command, ScheduledExecutorService clock)
      throws IOException {
    Path scratch = Scratch.create();
    ReadingChild child = new ReadingChild(command.start(scratch), scratch, clock);
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm = child.stopAfter(START_SECONDS, late);
    try {
      child.in.readByte();
      return child;
    } catch (IOException e) {
      child.close();
      throw new IOException("The process that reads files did not start", e);
    } finally {
      alarm.cancel(false);
    }
  }

  /// The outcome for one file; after trouble the child is dead and the outcome says which trouble.
  Extraction read(Source source, int timeoutSeconds) {
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm = stopAfter(timeoutSeconds, late);
    String mediaType = UNKNOWN_TYPE;
    try {
      Requests.write(out, source);
      mediaType = Wire.readText(in);
      Extraction extraction = new ExtractionReader(in).read(source);
      answered++;
      return extraction;
    } catch (IOException e) {
      close();
      return new Unreadable(source, mediaType, late.get() ? Reason.TOO_SLOW : reasonOfDeath());
    } finally {
      alarm.cancel(false);
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  /// How many files this child has read; what they left behind may be why the next one fails.
  int answered() {
    return answered;
  }

  @Override
  public void close() {
    endRequests();
    // A child in the middle of dying keeps its exit value; killing it at once would replace it.
    if (!endsWithin(2_000)) {
      process.destroyForcibly();
      endsWithin(10_000);
    }
    Scratch.remove(scratch);
  }

  /// An idle child ends by itself when its requests end.
  private void endRequests() {
    try {
      out.close();
    } catch (IOException e) {
      // Its end of the pipe is gone already.
      return;
    }
  }

  private Future<?> stopAfter(int seconds, AtomicBoolean late) {
    return clock.schedule(
        () -> {
          late.set(true);
          process.destroyForcibly();
        },
        seconds,
        TimeUnit.SECONDS);
  }

  /// A child that ended in any other way met something that its libraries could not stand.
  private Reason reasonOfDeath() {
    return !process.isAlive() && process.exitValue() == OUT_OF_MEMORY_EXIT
        ? Reason.TOO_MUCH_MEMORY
        : Reason.DAMAGED;
  }

  private boolean endsWithin(int milliseconds) {
    try {
      return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
