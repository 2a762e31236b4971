package nl.naslag.trace;

import java.util.List;
import java.util.Optional;

/// Which documents are versions or forms of one, and what changed between two.
///
/// Recognised by title, chapters and words; what a person said holds above that. Thread-safe.
public interface Versions {
  /// Those of a document, the newest version first; also those that a person denied.
  List<VersionLink> linksOf(String documentId);

  /// The newest version of a document, if there is a newer one.
  Optional<String> newest(String documentId);

  /// Compares two documents by what they ask and promise; refuses an unknown one.
  Comparison compare(VersionPair<String> documentIds);

  /// Says how two documents stand to each other. Refuses an unknown one, and one beside itself.
  VersionLink.Judgement judge(VersionPair<String> documentIds, VersionLink.Kind kind, String by);

  /// Takes a judgement back, so that what was there before holds. Refuses an unknown one.
  VersionLink.Judgement undo(String judgementId);

  /// Two versions compared by what they ask and promise.
  ///
  /// @param changes in the order of the newer version; what is gone stands where it is missed
  record Comparison(VersionPair<String> documentIds, List<CommitmentChange> changes) {
    public Comparison {
      changes = List.copyOf(changes);
    }

    /// Those that are not the same.
    public List<CommitmentChange> differences() {
      return changes.stream().filter(one -> !(one instanceof CommitmentChange.Same)).toList();
    }
  }
}
