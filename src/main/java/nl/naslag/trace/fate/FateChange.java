package nl.naslag.trace.fate;

import java.time.Instant;
import java.time.LocalDate;
import nl.naslag.document.Revision;
import org.jspecify.annotations.Nullable;

/// One change of what became of a request, with name, time and proof.
///
/// @param number of the request at that time
/// @param state absent if the change leaves it as it was, like owner and deadline
/// @param owner who follows the request; empty takes the owner away
/// @param note the maker's own words, may be empty
/// @param undoneBy absent while the change is in force, like the time
public record FateChange(
    String id,
    String number,
    @Nullable FateState state,
    @Nullable String owner,
    @Nullable LocalDate deadline,
    String note,
    @Nullable FateQuote quote,
    String by,
    Instant at,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt) {

  /// Whether the change is still in force.
  public boolean holds() {
    return undoneAt == null;
  }

  /// Whether it is in force, but the words that prove it are gone.
  public boolean lost() {
    return holds() && quote != null && quote.lost();
  }

  /// The same change with its quote as it stands today.
  public FateChange with(FateQuote found) {
    return new FateChange(
        id, number, state, owner, deadline, note, found, by, at, undoneBy, undoneAt);
  }

  /// Differs once the change is revoked.
  public Revision revision() {
    return Revision.of(id, by, at, String.valueOf(undoneAt));
  }
}
