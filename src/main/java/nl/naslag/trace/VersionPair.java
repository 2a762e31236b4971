package nl.naslag.trace;

import java.util.Set;
import java.util.function.Function;

/// What belongs to an older and to a newer version: their ids, their passages, their words.
public record VersionPair<T>(T older, T newer) {
  /// What follows from each of the two.
  public <R> VersionPair<R> each(Function<T, R> reading) {
    return new VersionPair<>(reading.apply(older), reading.apply(newer));
  }

  /// The one of the two that is not this one.
  public T other(T one) {
    return one.equals(older) ? newer : older;
  }

  /// Both, whichever came first.
  public Set<T> both() {
    return Set.of(older, newer);
  }
}
