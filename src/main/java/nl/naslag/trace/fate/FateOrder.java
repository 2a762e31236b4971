package nl.naslag.trace.fate;

import java.time.LocalDate;
import nl.naslag.document.PassageId;
import org.jspecify.annotations.Nullable;

/// A change that a person wants to make to what became of a request.
///
/// @param state absent to leave it as it is, like owner and deadline
/// @param owner empty to take the owner away
/// @param note the person's own words, may be empty
/// @param passageId the passage that proves the change; absent without proof
/// @param words the words of that passage that prove it; empty for the whole passage
public record FateOrder(
    @Nullable FateState state,
    @Nullable String owner,
    @Nullable LocalDate deadline,
    String note,
    @Nullable PassageId passageId,
    String words) {

  /// Whether it asks for nothing at all. A passage alone is kept as an answer.
  public boolean isEmpty() {
    return state == null
        && owner == null
        && deadline == null
        && passageId == null
        && note.isBlank();
  }
}
