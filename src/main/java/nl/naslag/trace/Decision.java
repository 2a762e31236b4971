package nl.naslag.trace;

import java.util.List;

/// What a person can decide on the register.
///
/// Requests are named by their id of this moment; the decision itself is kept by their places.
public sealed interface Decision {
  /// This is one request to the Rijk.
  record Confirm(String requestId) implements Decision {}

  /// This asks nothing of the Rijk.
  record Reject(String requestId) implements Decision {}

  /// These are one request.
  ///
  /// @param requestIds two or more
  record Merge(List<String> requestIds) implements Decision {
    public Merge {
      requestIds = List.copyOf(requestIds);
    }
  }

  /// These places ask something else than the rest of the request.
  ///
  /// @param passageIds of places, not all of them
  record Split(String requestId, List<String> passageIds) implements Decision {
    public Split {
      passageIds = List.copyOf(passageIds);
    }
  }
}
