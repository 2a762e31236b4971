package nl.naslag.ingest.reading;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import nl.naslag.ingest.IndexLock;
import nl.naslag.ingest.form.FormKeeper;
import nl.naslag.ingest.form.FormedIndex;
import nl.naslag.ingest.form.ForwardedIndex;
import nl.naslag.search.PassageIndex;
import org.springframework.stereotype.Component;

/// Allows one task at a time to write to the index, within and between processes.
@Component
class IndexWriteQueue {
  private static final long PATIENCE_MILLISECONDS = 50;

  // Fair: an upload must not wait forever behind successive runs.
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Queue<FutureTask<?>> waiting = new ConcurrentLinkedQueue<>();
  private final IndexLock indexLock;
  private final PassageIndex index;
  private volatile boolean oneBatch;

  IndexWriteQueue(IndexLock indexLock, PassageIndex index, FormKeeper forms) {
    this.indexLock = indexLock;
    this.index = new FormedIndex(index, forms);
  }

  /// Runs a task that commits by itself; if it fails, what it did not commit is undone.
  <T> T alone(Function<PassageIndex, T> work) {
    lock.lock();
    try {
      indexLock.hold();
      return orNothing(work);
    } finally {
      lock.unlock();
    }
  }

  /// Like [#alone], but nothing that is let in may commit before the task itself does.
  <T> T asOneBatch(Function<PassageIndex, T> work) {
    return alone(
        index -> {
          oneBatch = true;
          try {
            return work.apply(index);
          } finally {
            oneBatch = false;
          }
        });
  }

  /// Like [#alone], but a run in progress lets the task in between two files: someone who adds a
  /// document should not have to wait for a whole corpus.
  <T> T soon(Function<PassageIndex, T> work) {
    FutureTask<T> task =
        new FutureTask<>(() -> work.apply(new WithinRun(index, this::commitWithin)));
    waiting.add(task);
    while (!done(task)) {
      // Without a run in progress nobody lets it in, so whoever removes it from the queue runs it.
      if (lock.tryLock()) {
        try {
          if (waiting.remove(task)) {
            return alone(work);
          }
        } finally {
          lock.unlock();
        }
      }
    }
    return outcome(task);
  }

  /// Called by a run between two files.
  void letIn() {
    for (FutureTask<?> task = waiting.poll(); task != null; task = waiting.poll()) {
      task.run();
    }
  }

  private void commitWithin() {
    if (!oneBatch) {
      index.commit();
    }
  }

  boolean isRenewing() {
    return index.isRenewing();
  }

  boolean someoneWaits() {
    return !waiting.isEmpty();
  }

  private static boolean done(FutureTask<?> task) {
    try {
      task.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for a turn", e);
    }
  }

  private static <T> T outcome(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for a turn", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException("Work within a run failed", e);
    }
  }

  private <T> T orNothing(Function<PassageIndex, T> work) {
    try {
      return work.apply(index);
    } catch (RuntimeException | Error e) {
      index.rollback();
      throw e;
    }
  }

  /// The index as seen by a task that is let in during a run. In a run that is one batch, the run's
  /// own commit makes its changes visible, and if it fails both are undone.
  private static final class WithinRun extends ForwardedIndex {
    private final Runnable commits;

    WithinRun(PassageIndex index, Runnable commits) {
      super(index);
      this.commits = commits;
    }

    @Override
    public void commit() {
      commits.run();
    }

    @Override
    public void rollback() {
      throw new IllegalStateException("Work within a run must undo its own changes");
    }

    @Override
    public void clear() {
      throw new IllegalStateException("Only a run of its own may empty the index");
    }
  }
}
