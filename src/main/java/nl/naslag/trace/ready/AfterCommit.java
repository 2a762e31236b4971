package nl.naslag.trace.ready;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.naslag.document.RefusalCode;

/// Where things are computed after a commit, and how long somebody who asks waits for them.
public final class AfterCommit {
  private final Executor executor;
  private final Duration patience;

  private AfterCommit(Executor executor, Duration patience) {
    this.executor = executor;
    this.patience = patience;
  }

  /// Where the asker computes it and waits until it is done, as a command does.
  public static AfterCommit atOnce() {
    return new AfterCommit(Runnable::run, Duration.ofDays(1));
  }

  /// On one thread for everything, so that searches meanwhile are not slowed down.
  static AfterCommit inTheBackground(Duration patience) {
    return new AfterCommit(
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("na-de-commit").factory()),
        patience);
  }

  <T> CompletableFuture<T> begin(Supplier<T> computing) {
    return CompletableFuture.supplyAsync(computing, executor);
  }

  /// The result, unless it takes longer than anybody should wait: then a refusal says so.
  <T> T await(CompletableFuture<T> running) {
    try {
      return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw RefusalCode.STILL_COMPUTING.refusal();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusalCode.STILL_COMPUTING.refusal();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Computing after a commit failed", e.getCause());
    }
  }
}
