package nl.naslag.extraction.child;

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
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.text.ReadingStopped;

/// A running child process with its streams; killed when it exceeds its time limit.
///
/// Not thread-safe. After a failure it is closed and not used again.
public final class GuardedProcess implements AutoCloseable {
  // Java's exit status when ExitOnOutOfMemoryError ends it.
  private static final int OUT_OF_MEMORY_EXIT = 3;
  private static final int START_SECONDS = 60;

  private final Process process;
  private final Path scratch;
  private final ScheduledExecutorService clock;
  private final DataInputStream in;
  private final DataOutputStream out;

  /// One request with its answer.
  public interface Conversation<T> {
    T hold(DataInputStream in, DataOutputStream out) throws IOException;
  }

  private GuardedProcess(Process process, Path scratch, ScheduledExecutorService clock) {
    this.process = process;
    this.scratch = scratch;
    this.clock = clock;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /// Returns when the child reports that it is ready, so that start-up does not count as reading
  /// time.
  public static GuardedProcess start(ChildCommand command, ScheduledExecutorService clock)
      throws IOException {
    Path scratch = Scratch.create();
    GuardedProcess child = new GuardedProcess(command.start(scratch), scratch, clock);
    try {
      child.converse(START_SECONDS, (in, out) -> in.readByte());
      return child;
    } catch (ReadingStopped e) {
      throw new IOException("The process that reads files did not start", e);
    }
  }

  /// Throws the reason if the process was ended.
  public <T> T converse(int seconds, Conversation<T> conversation) {
    AtomicBoolean late = new AtomicBoolean();
    Future<?> alarm = stopAfter(seconds, late);
    try {
      return conversation.hold(in, out);
    } catch (IOException e) {
      close();
      throw new ReadingStopped(late.get() ? Reason.TOO_SLOW : reasonOfDeath());
    } finally {
      alarm.cancel(false);
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    endRequests();
    // A dying child keeps its own exit value; killing it at once would overwrite it.
    if (!endsWithin(2_000)) {
      process.destroyForcibly();
      endsWithin(10_000);
    }
    Scratch.remove(scratch);
  }

  /// An idle child exits by itself when its requests end.
  private void endRequests() {
    try {
      out.close();
    } catch (IOException e) {
      // The child has already closed its end of the pipe.
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

  /// A child that ended in any other way ran into something its libraries could not handle.
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
