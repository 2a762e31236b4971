package nl.naslag.annotation.term;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that takes long to make, made when it is first asked for, and once.
///
/// Who only looks at what was read before need not wait for what reading needs.
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
