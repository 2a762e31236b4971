package nl.naslag.language.lexicon;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/// Lends out readers that are not thread-safe, such as those of OpenNLP.
///
/// Nobody ever waits: when all are in use a new one is created, and surplus ones are dropped.
public final class ReaderPool<T> {
  private static final int SPARE = 16;

  private final Supplier<T> maker;
  private final ArrayBlockingQueue<T> spare = new ArrayBlockingQueue<>(SPARE);

  public ReaderPool(Supplier<T> maker) {
    this.maker = maker;
  }

  /// A reader that fails is not reused, because its state is unknown.
  public <R> R use(Function<T, R> use) {
    T found = spare.poll();
    T one = found != null ? found : maker.get();
    R result = use.apply(one);
    spare.offer(one);
    return result;
  }
}
