package nl.naslag.trace.fate;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Selects requests by what became of them; all conditions must hold.
///
/// @param states any of these; empty for every state
/// @param owners any of these; empty for every owner
/// @param lateOn only those that are late on this day; absent for both
public record FateFilter(Set<FateState> states, Set<String> owners, @Nullable LocalDate lateOn) {
  /// Lets every request pass.
  public static final FateFilter ALL = new FateFilter(Set.of(), Set.of(), null);

  public FateFilter {
    states = Set.copyOf(states);
    owners = Set.copyOf(owners);
  }

  /// Whether a request with this fate is selected.
  public boolean passes(Fate fate) {
    return (states.isEmpty() || states.contains(fate.state()))
        && (owners.isEmpty() || owners.contains(fate.owner()))
        && (lateOn == null || fate.late(lateOn));
  }
}
