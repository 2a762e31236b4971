package nl.naslag.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.Revision;
import org.jspecify.annotations.Nullable;

/// A person's decision on places of requests, with name and time.
///
/// It applies to passages and their words, not to a group made by the rules: groups come and go
/// when documents are reread.
///
/// @param kind never [RequestStatus#VOORGESTELD]
/// @param places that it applies to, in register order
/// @param undone absent while the decision is in force
public record RegisterAct(
    String id,
    RequestStatus kind,
    String by,
    Instant at,
    List<ActPlace> places,
    @Nullable Undone undone) {
  public RegisterAct {
    places = List.copyOf(places);
  }

  /// Differs once the decision is revoked.
  public Revision revision() {
    return Revision.of(id, kind, by, at, String.valueOf(undone));
  }

  /// Whether the decision is still in force.
  public boolean holds() {
    return undone == null;
  }

  /// Who revoked a decision, and when.
  public record Undone(String by, Instant at) {}

  /// A place as it was at the time of the decision, and its current state.
  ///
  /// @param passageId at that time
  /// @param words at that time
  /// @param apart whether a split separated it from the others
  /// @param proof how those words compare with the source today
  /// @param today the passage that contains them now; absent when they are gone
  public record ActPlace(
      PassageId passageId, String words, Boolean apart, Proof proof, Optional<PassageId> today) {}
}
