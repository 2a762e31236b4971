package nl.naslag.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people decided on a request.
///
/// As in "verworpen door A. Jansen op 3 mei 2024". The last decision holds; all of them are kept.
public enum RequestStatus {
  /// Found by the rules; nobody has looked at it yet.
  VOORGESTELD,
  /// A person agrees that this is one request to the Rijk.
  BEVESTIGD,
  /// A person says that it asks nothing of the Rijk.
  VERWORPEN,
  /// A person put places together that the rules held apart.
  SAMENGEVOEGD,
  /// A person parted places that the rules had put together.
  GESPLITST;

  /// Whether it says of a request as a whole that it is one, or is none.
  public boolean judges() {
    return this == BEVESTIGD || this == VERWORPEN;
  }

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one with an id, if any has it.
  public static Optional<RequestStatus> of(String id) {
    return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
  }
}
