package nl.naslag.language.lexicon;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lends out readers that must never serve two threads at once, such as those of OpenNLP.
///
/// Nobody ever waits: when all are lent out a new one is made, and what is too much is dropped.
public final class ReaderPool<T> {
  private static final int SPARE = 16;

  private final Supplier<T> maker;
  private final ArrayBlockingQueue<T> spare = new ArrayBlockingQueue<>(SPARE);

  public ReaderPool(Supplier<T> maker) {
    this.maker = maker;
  }

  /// One that fails is not lent out again: nobody knows what it still remembers.
  public <R> R use(Function<T, R> use) {
    T found = spare.poll();
    T one = found != null ? found : maker.get();
    R result = use.apply(one);
    spare.offer(one);
    return result;
  }
}
