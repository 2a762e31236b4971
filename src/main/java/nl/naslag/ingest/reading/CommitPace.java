package nl.naslag.ingest.reading;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Tells when a run should commit: soon after its first files, so that there is something to
/// search, and then at intervals. For one run.
final class CommitPace {
  private static final int FIRST_FILES = 3;

  private final long every;
  private final LongSupplier nanoTime;
  private long last;
  private int files;

  CommitPace(Duration every, LongSupplier nanoTime) {
    this.every = every.toNanos();
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong();
  }

  /// Called after each file.
  boolean due() {
    files++;
    boolean due = files == FIRST_FILES || nanoTime.getAsLong() - last >= every;
    if (due) {
      last = nanoTime.getAsLong();
    }
    return due;
  }
}
