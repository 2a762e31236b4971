package nl.naslag.trace;

import java.util.Set;
import java.util.function.Function;

/// A pair of values for an older and a newer version: their ids, passages or words.
public record VersionPair<T>(T older, T newer) {
  /// Applies a function to both.
  public <R> VersionPair<R> each(Function<T, R> reading) {
    return new VersionPair<>(reading.apply(older), reading.apply(newer));
  }

  /// The other one of the pair.
  public T other(T one) {
    return one.equals(older) ? newer : older;
  }

  /// Both values as a set, regardless of order.
  public Set<T> both() {
    return Set.of(older, newer);
  }
}
