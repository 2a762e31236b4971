package nl.naslag.trace.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.QuoteCheck.Found;
import nl.naslag.trace.RegisterAct;
import nl.naslag.trace.RegisterAct.ActPlace;
import nl.naslag.trace.RegisterAct.Undone;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.register.RegisterActRow.ActPlaceRow;
import nl.naslag.trace.word.Shingles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Stores decisions in the users' database; without a database there are no decisions.
///
/// The places of each decision are looked up again, like quotes in a dossier.
@Component
public class ActStore {
  private final ObjectProvider<RegisterActRows> rows;
  private final QuoteCheck check;

  public ActStore(ObjectProvider<RegisterActRows> rows, QuoteCheck check) {
    this.rows = rows;
    this.check = check;
  }

  /// All decisions, earliest first, including revoked ones.
  ///
  /// @param places current places, searched for the words of a deleted document: another form of it
  ///     may still exist
  List<RegisterAct> all(List<Place> places) {
    RegisterActRows found = rows.getIfAvailable();
    if (found == null) {
      return List.of();
    }
    List<RegisterActRow> acts = found.findAllByOrderByMadeAt();
    Map<String, PassageId> byWords = acts.isEmpty() ? Map.of() : byWords(places);
    return acts.stream().map(row -> act(row, byWords)).toList();
  }

  private static Map<String, PassageId> byWords(List<Place> places) {
    Map<String, PassageId> byWords = new HashMap<>();
    for (Place place : places) {
      byWords.putIfAbsent(Shingles.key(place.text()), place.passage().passage().id());
    }
    return byWords;
  }

  /// A number that differs after every change.
  long changes() {
    RegisterActRows found = rows.getIfAvailable();
    return found == null ? 0 : found.changes();
  }

  RegisterAct save(RegisterAct act) {
    return act(rows.getObject().save(RegisterActRow.of(act)), Map.of());
  }

  RegisterAct undo(String actId, String by, Instant at) {
    rows.getObject().undo(actId, by, at);
    return rows.getObject()
        .findById(actId)
        .map(row -> act(row, Map.of()))
        .orElseThrow(() -> RefusalCode.UNKNOWN_ACT.refusal(actId));
  }

  private RegisterAct act(RegisterActRow row, Map<String, PassageId> byWords) {
    Instant undoneAt = row.undoneAt();
    return new RegisterAct(
        row.id(),
        RequestStatus.valueOf(row.kind()),
        row.madeBy(),
        row.madeAt(),
        row.places().stream().map(place -> place(place, byWords)).toList(),
        undoneAt == null
            ? null
            : new Undone(Objects.requireNonNullElse(row.undoneBy(), ""), undoneAt));
  }

  private ActPlace place(ActPlaceRow row, Map<String, PassageId> byWords) {
    Found found = check.check(new PassageId(row.passageId()), row.words());
    PassageId elsewhere = byWords.get(Shingles.key(row.words()));
    boolean moved = found.proof() == Proof.VERDWENEN && elsewhere != null;
    return new ActPlace(
        new PassageId(row.passageId()),
        row.words(),
        row.apart() == 1,
        moved ? Proof.VERPLAATST : found.proof(),
        moved ? Optional.ofNullable(elsewhere) : found.passageId());
  }
}
