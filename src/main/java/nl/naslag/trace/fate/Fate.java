package nl.naslag.trace.fate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import org.jspecify.annotations.Nullable;

/// What became of one request so far.
///
/// @param number its public number, such as "V-2026-0042", which never changes; empty without a
///     database
/// @param former further numbers, of requests that people merged into this one
/// @param owner who follows it; empty if nobody does
/// @param deadline the day by which it should be done: set by a person, or else named in the asking
///     sentence itself; the horizon of a heading is no deadline
/// @param changes earliest first, including revoked ones
public record Fate(
    String number,
    List<String> former,
    FateState state,
    String owner,
    @Nullable LocalDate deadline,
    List<FateChange> changes) {
  /// Of a request of which nothing is known.
  public static final Fate NONE = new Fate("", List.of(), FateState.OPEN, "", null, List.of());

  public Fate {
    former = List.copyOf(former);
    changes = List.copyOf(changes);
  }

  /// Derives the state from the changes that hold; of each attribute the latest one counts.
  ///
  /// @param named the deadline in the words of the request itself
  public static Fate after(
      String number, List<String> former, @Nullable LocalDate named, List<FateChange> changes) {
    FateState state = FateState.OPEN;
    String owner = "";
    LocalDate deadline = named;
    for (FateChange change : changes) {
      if (change.holds()) {
        state = change.state() == null ? state : change.state();
        owner = change.owner() == null ? owner : change.owner();
        deadline = change.deadline() == null ? deadline : change.deadline();
      }
    }
    return new Fate(number, former, state, owner, deadline, changes);
  }

  /// Whether its deadline has passed while something remains to be done.
  public boolean late(LocalDate today) {
    return deadline != null && deadline.isBefore(today) && !state.ended();
  }

  /// Whether the words that prove a change are gone.
  public boolean lost() {
    return changes.stream().anyMatch(FateChange::lost);
  }

  /// The change that gave it its state; absent while it is open without a change.
  public Optional<FateChange> latest() {
    return changes.reversed().stream()
        .filter(change -> change.holds() && change.state() != null)
        .findFirst();
  }

  /// Where the words that prove a change in force stand today, each once.
  public Set<PassageId> answers() {
    return changes.stream()
        .filter(FateChange::holds)
        .flatMap(change -> Optional.ofNullable(change.quote()).stream())
        .flatMap(quote -> quote.today().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether this is one of its numbers, whatever its capitals.
  public boolean numbered(String asked) {
    return !asked.isEmpty()
        && (number.equalsIgnoreCase(asked) || former.stream().anyMatch(asked::equalsIgnoreCase));
  }
}
