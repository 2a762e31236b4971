package nl.naslag.trace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people decided on a request.
///
/// As in "verworpen door A. Jansen op 3 mei 2024". The latest decision applies; all are kept.
public enum RequestStatus {
  /// Found by the rules; not yet reviewed.
  VOORGESTELD,
  /// A person confirmed that this is one request to the Rijk.
  BEVESTIGD,
  /// A person decided that it requests nothing of the Rijk.
  VERWORPEN,
  /// A person merged places that the rules kept separate.
  SAMENGEVOEGD,
  /// A person split places that the rules had grouped.
  GESPLITST;

  /// Whether the status confirms or rejects the request as a whole.
  public boolean judges() {
    return this == BEVESTIGD || this == VERWORPEN;
  }

  /// The value in URLs and JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The status with this id, if any.
  public static Optional<RequestStatus> of(String id) {
    return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
  }
}
