package nl.naslag.trace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decision of a person on places of requests, with who and when.
///
/// It holds on to passages and their words, not to a group that the rules made: groups come and go
/// when documents are read again.
///
/// @param kind never [RequestStatus#VOORGESTELD]
/// @param places that it was about, in the order of the register
/// @param undone absent while it holds
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

  /// Whether it still counts.
  public boolean holds() {
    return undone == null;
  }

  /// Who took a decision back, and when.
  public record Undone(String by, Instant at) {}

  /// A place as it was when the decision was taken, and what became of it.
  ///
  /// @param passageId at that time
  /// @param words at that time
  /// @param apart whether a split took it from the others
  /// @param proof how those words stand today
  /// @param today the passage that holds them now; absent when they are gone
  public record ActPlace(
      String passageId, String words, Boolean apart, Proof proof, Optional<String> today) {}
}
