package nl.naslag.extraction.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.text.ReadingStopped;
import org.jspecify.annotations.Nullable;

/// A running child process with its streams; killed when it exceeds its time limit.
///
/// What ends it is told apart: a limit or a crash lies in the file, a signal from outside or a
/// machine that gives it no time does not.
///
/// Not thread-safe. After a failure it is closed and not used again.
public final class GuardedProcess implements AutoCloseable {
  // Java's exit status when ExitOnOutOfMemoryError ends it.
  private static final int OUT_OF_MEMORY_EXIT = 3;
  private static final int START_SECONDS = 60;
  // Java gives 128 and the number of the signal: hang-up, interrupt, kill, terminate. A child that
  // crashes in its own code ends by other signals.
  private static final Set<Integer> ENDED_FROM_OUTSIDE = Set.of(129, 130, 137, 143);
  // Its requests ended, which means that the application is going.
  private static final int NO_MORE_REQUESTS = 0;
  // Of the time limit, in processor time. A child that had less was waiting, not reading.
  private static final double OWN_SHARE = 0.8;

  private final Process process;
  private final Path scratch;
  private final ScheduledExecutorService clock;
  private final DataInputStream in;
  private final DataOutputStream out;
  private boolean forced;

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
  ///
  /// @param seconds the longest it may take; up to twice as long where the machine is busy
  public <T> T converse(int seconds, Conversation<T> conversation) {
    AtomicReference<@Nullable Reason> late = new AtomicReference<>();
    Future<?> alarm = stopAfter(seconds, late);
    try {
      return conversation.hold(in, out);
    } catch (IOException e) {
      close();
      Reason stopped = late.get();
      throw new ReadingStopped(stopped == null ? reasonOfDeath() : stopped);
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
      forced = true;
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

  // Where the machine is busy the child gets more time, but not without end.
  private Future<?> stopAfter(int seconds, AtomicReference<@Nullable Reason> late) {
    Duration before = worked().orElse(Duration.ZERO);
    AtomicInteger waited = new AtomicInteger();
    return clock.scheduleAtFixedRate(
        () -> {
          Reason reason = reasonOfDelay(worked().map(now -> now.minus(before)), seconds);
          if (reason == Reason.TOO_SLOW || waited.incrementAndGet() > seconds) {
            late.compareAndSet(null, reason);
            process.destroyForcibly();
          }
        },
        seconds,
        1,
        TimeUnit.SECONDS);
  }

  /// Processor time, where the system tells it.
  private Optional<Duration> worked() {
    return process.toHandle().info().totalCpuDuration();
  }

  /// Whose fault it is that time is up: the file's, unless the child hardly had the processor.
  static Reason reasonOfDelay(Optional<Duration> worked, int seconds) {
    Duration least = Duration.ofMillis(Math.round(seconds * 1000 * OWN_SHARE));
    return worked.isPresent() && worked.get().compareTo(least) < 0
        ? Reason.MACHINE_BUSY
        : Reason.TOO_SLOW;
  }

  /// A child that ended in any other way ran into something its libraries could not handle.
  private Reason reasonOfDeath() {
    if (forced || process.isAlive()) {
      return Reason.DAMAGED;
    }
    int exit = process.exitValue();
    if (exit == OUT_OF_MEMORY_EXIT) {
      return Reason.TOO_MUCH_MEMORY;
    }
    return exit == NO_MORE_REQUESTS || ENDED_FROM_OUTSIDE.contains(exit)
        ? Reason.READING_ENDED
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
