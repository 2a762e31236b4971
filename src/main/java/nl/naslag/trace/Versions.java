package nl.naslag.trace;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.file.DocumentId;

/// Reports which documents are versions or forms of each other, and what changed between two.
///
/// Recognised by title, chapters and words; a person's judgement overrides this. Thread-safe.
public interface Versions {
  /// The links of a document, newest version first, including those that a person denied.
  List<VersionLink> linksOf(DocumentId documentId);

  /// The newest version of a document, if there is a newer one.
  Optional<DocumentId> newest(DocumentId documentId);

  /// Compares the requests and commitments of two documents; refuses an unknown one.
  Comparison compare(VersionPair<DocumentId> documentIds);

  /// Records how two documents are related. Refuses an unknown document, and a document paired with
  /// itself.
  VersionLink.Judgement judge(
      VersionPair<DocumentId> documentIds, VersionLink.Kind kind, String by);

  /// A judgement that is in force.
  Optional<VersionLink.Judgement> judgement(String judgementId);

  /// Revokes a judgement, which restores the previous state. Refuses an unknown one.
  VersionLink.Judgement undo(String judgementId);

  /// Two versions compared by their requests and commitments.
  ///
  /// @param changes in the order of the newer version; removed items appear where they are missed
  record Comparison(VersionPair<DocumentId> documentIds, List<CommitmentChange> changes) {
    public Comparison {
      changes = List.copyOf(changes);
    }

    /// The changes other than unchanged items.
    public List<CommitmentChange> differences() {
      return changes.stream().filter(one -> !(one instanceof CommitmentChange.Same)).toList();
    }
  }
}
