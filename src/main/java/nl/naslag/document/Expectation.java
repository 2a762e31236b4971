package nl.naslag.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The states in which a person saw what is about to be changed.
///
/// A change that is made on another state than the present one is refused with a [Conflict], so
/// that nobody overwrites what they have not seen.
///
/// @param seen empty if nobody asked which state was seen; then every state will do
public record Expectation(Optional<Set<Revision>> seen) {
  /// Every state will do.
  public static final Expectation NONE = new Expectation(Optional.empty());

  public Expectation {
    seen = seen.map(Set::copyOf);
  }

  public static Expectation of(Revision... seen) {
    return new Expectation(Optional.of(Set.of(seen)));
  }

  /// Refuses where none of the present revisions was seen.
  ///
  /// @param present what is about to be changed
  /// @param revisions its revision, and those of what it is part of
  public void check(Object present, Revision... revisions) {
    if (seen.isPresent() && Arrays.stream(revisions).noneMatch(seen.get()::contains)) {
      throw new Conflict(present, revisions[0]);
    }
  }
}
