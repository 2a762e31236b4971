package nl.naslag.trace.fate;

import java.util.Optional;

/// Records what becomes of requests. Every change can be revoked and none is deleted. Thread-safe.
public interface Fates {
  /// Records a change.
  ///
  /// Refuses an unknown request or passage, an order without content, and a state that claims what
  /// a document says without the words that say it.
  ///
  /// @param requestId its number or its current id
  /// @param by who makes the change
  FateChange change(String requestId, FateOrder order, String by);

  /// Revokes a change; one already revoked stays unchanged. Refuses an unknown id.
  FateChange undo(String changeId, String by);

  /// One change by its id, also a revoked one.
  Optional<FateChange> find(String changeId);
}
