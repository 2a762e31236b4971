package nl.naslag.trace;

import java.util.List;

/// Keeps what people decide on the register, apart from the index, which can be lost.
///
/// A decision follows its places when documents are read again, and can be taken back. Nothing is
/// ever thrown away: who decided what, and who took it back, stays to be seen. Thread-safe.
public interface RequestDecisions {
  /// Takes a decision. Refuses an unknown request or place, and a choice that changes nothing.
  ///
  /// @param by who decides
  RegisterAct decide(Decision decision, String by);

  /// Takes a decision back; one that was taken back already stays as it is. Refuses an unknown id.
  RegisterAct undo(String actId, String by);

  /// All of them, the last first, with how their places stand today.
  List<RegisterAct> all();

  /// What a person can decide on the register.
  ///
  /// Requests are named by their id of this moment; the decision itself is kept by their places.
  sealed interface Decision {
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
}
