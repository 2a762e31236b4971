package nl.naslag.trace;

import java.util.List;

/// Two versions compared by what they ask and promise.
///
/// @param changes in the order of the newer version; what is gone stands where it is missed
public record VersionComparison(
    VersionPair<String> documentIds, List<CommitmentChange> changes) {
  public VersionComparison {
    changes = List.copyOf(changes);
  }

  /// Those that are not the same.
  public List<CommitmentChange> differences() {
    return changes.stream().filter(one -> !(one instanceof CommitmentChange.Same)).toList();
  }
}
