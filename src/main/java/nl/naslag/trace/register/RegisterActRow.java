package nl.naslag.trace.register;

import java.time.Instant;
import java.util.List;
import nl.naslag.trace.RegisterAct;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A decision on the register as the database keeps it.
///
/// @param undoneBy absent while it holds, as is the time
public record RegisterActRow(
    @Id String id,
    @Version @Nullable Long version,
    String kind,
    String madeBy,
    Instant madeAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    List<ActPlaceRow> places) {

  /// Rows keep their order by their place in the list.
  ///
  /// @param apart 1 where a split took the place from the others, else 0
  record ActPlaceRow(String passageId, String words, int apart) {}

  // Without a version: the database then takes it for a new row.
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
            .map(at -> new ActPlaceRow(at.passageId(), at.words(), at.apart() ? 1 : 0))
            .toList());
  }

  RegisterActRow undone(String by, Instant at) {
    return new RegisterActRow(id, version, kind, madeBy, madeAt, by, at, places);
  }
}
