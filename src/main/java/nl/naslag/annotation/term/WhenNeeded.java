package nl.naslag.annotation.term;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is slow to create, created once, on first use.
///
/// Someone who only looks at earlier results need not wait for what reading needs.
public final class WhenNeeded<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  public WhenNeeded(Supplier<T> maker) {
    this.maker = maker;
  }

  public T get() {
    T there = made;
    return there == null ? make() : there;
  }

  private synchronized T make() {
    T there = made;
    if (there == null) {
      there = maker.get();
      made = there;
    }
    return there;
  }
}
