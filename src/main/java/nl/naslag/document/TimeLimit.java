package nl.naslag.document;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/// The processor time that one step may spend on one document.
///
/// A step that reads a document calls [#check] wherever its work grows with the document, so a
/// hostile one ends the step and never leaves a busy thread behind. Processor time, because a busy
/// machine is no fault of the document.
public final class TimeLimit {
  private static final ScopedValue<TimeLimit> CURRENT = ScopedValue.newInstance();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  // Calls between two looks at the clock.
  private static final int SELDOM = 32;

  private final long end;
  private int calls;

  private TimeLimit(Duration most) {
    end = THREADS.getCurrentThreadCpuTime() + most.toNanos();
  }

  /// Does work on the current thread; throws [Exceeded] from a check once the time is over.
  public static <T> T within(Duration most, Supplier<T> work) {
    return ScopedValue.where(CURRENT, new TimeLimit(most)).call(work::get);
  }

  /// Ends the work when its time is over or its thread was interrupted; does nothing where there is
  /// no limit.
  public static void check() {
    if (CURRENT.isBound()) {
      CURRENT.get().look();
    }
  }

  private void look() {
    if (++calls % SELDOM != 0) {
      return;
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new Exceeded("interrupted");
    }
    if (THREADS.getCurrentThreadCpuTime() > end) {
      throw new Exceeded("out of time");
    }
  }

  /// The work has used up its time.
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    // Without a stack trace: the place adds no information, and hostile files get here often.
    private Exceeded(String why) {
      super(why, null, false, false);
    }
  }
}
