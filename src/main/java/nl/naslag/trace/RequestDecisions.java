package nl.naslag.trace;

import java.util.List;
import nl.naslag.document.PassageId;

/// Stores people's decisions on the register, apart from the index, which can be lost.
///
/// A decision follows its places when documents are reread, and can be revoked. Nothing is ever
/// deleted: who made and who revoked each decision remains visible. Thread-safe.
public interface RequestDecisions {
  /// Records a decision. Refuses an unknown request or place, and a choice that changes nothing.
  ///
  /// @param by who decides
  RegisterAct decide(Decision decision, String by);

  /// Revokes a decision; one already revoked stays unchanged. Refuses an unknown id.
  RegisterAct undo(String actId, String by);

  /// All decisions, latest first, with the current state of their places.
  List<RegisterAct> all();

  /// A choice that a person can make on the register.
  ///
  /// Requests are identified by their current id; the stored decision identifies them by their
  /// places.
  sealed interface Decision {
    /// This is one request to the Rijk.
    record Confirm(String requestId) implements Decision {}

    /// This requests nothing of the Rijk.
    record Reject(String requestId) implements Decision {}

    /// These are one request.
    ///
    /// @param requestIds two or more
    record Merge(List<String> requestIds) implements Decision {
      public Merge {
        requestIds = List.copyOf(requestIds);
      }
    }

    /// These places request something other than the rest of the request.
    ///
    /// @param passageIds some of the places, not all of them
    record Split(String requestId, List<PassageId> passageIds) implements Decision {
      public Split {
        passageIds = List.copyOf(passageIds);
      }
    }
  }
}
