package nl.naslag.trace.ready;

import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed once for each commit, whoever asks for it and how many at a time.
///
/// Commits that follow each other while it is computed are skipped: the next computation is for
/// the last one. Thread-safe.
public final class PerCommit<T> implements InAdvance {
  private final LongSupplier generation;
  private final LongFunction<T> computing;
  private final AfterCommit place;
  private volatile @Nullable Held<T> held;
  private @Nullable CompletableFuture<Held<T>> running;

  private record Held<T>(long generation, T value) {}

  /// Computes nothing yet.
  ///
  /// @param generation of the last commit
  /// @param computing the value, for the generation it is given
  public PerCommit(LongSupplier generation, LongFunction<T> computing, AfterCommit place) {
    this.generation = generation;
    this.computing = computing;
    this.place = place;
  }

  /// The value for the last commit. Refused while it takes longer than somebody should wait.
  public T value() {
    Held<T> last = held;
    if (last != null && last.generation == generation.getAsLong()) {
      return last.value;
    }
    return place.await(running()).value;
  }

  /// The value for the last commit, computed by the asker if nobody did: for what is computed
  /// after a commit from another such value, which must not wait for its own thread.
  public T here() {
    return compute().value;
  }

  @Override
  public void prepare() {
    Held<T> last = held;
    if (last == null || last.generation != generation.getAsLong()) {
      // Whoever asks for the value waits for it, and hears what went wrong.
      var _ = running();
    }
  }

  private synchronized CompletableFuture<Held<T>> running() {
    CompletableFuture<Held<T>> now = running;
    if (now == null || now.isDone()) {
      now = place.begin(this::compute);
      running = now;
    }
    return now;
  }

  private Held<T> compute() {
    long last = generation.getAsLong();
    Held<T> known = held;
    if (known != null && known.generation == last) {
      return known;
    }
    Held<T> computed = new Held<>(last, computing.apply(last));
    held = computed;
    return computed;
  }
}
