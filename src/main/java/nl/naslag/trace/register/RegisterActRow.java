package nl.naslag.trace.register;

import java.time.Instant;
import java.util.List;
import nl.naslag.trace.RegisterAct;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a decision on the register.
///
/// @param undoneBy absent while the decision is in force, like the time
public record RegisterActRow(
    @Id String id,
    @Version @Nullable Long version,
    String kind,
    String madeBy,
    Instant madeAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    List<ActPlaceRow> places) {

  /// The position in the list keeps the order of the rows.
  ///
  /// @param apart 1 if a split separated the place from the others, else 0
  record ActPlaceRow(String passageId, String words, int apart) {}

  // Without a version the database treats it as a new row.
  static RegisterActRow of(RegisterAct act) {
    return new RegisterActRow(
        act.id(),
        null,
        act.kind().name(),
        act.by(),
        act.at(),
        null,
        null,
        act.places().stream()
            .map(at -> new ActPlaceRow(at.passageId().value(), at.words(), at.apart() ? 1 : 0))
            .toList());
  }
}
