package nl.naslag.trace;

import java.util.List;

/// Which passage refers to what: to a part of its own document, another document, or one outside.
///
/// Follows from the index, and is the same until the next commit. Thread-safe.
public interface References {
  /// What a document refers to, in reading order; empty for an unknown document.
  List<Reference> from(String documentId);

  /// The references that lead to a document or one of its parts, by the document they stand in.
  ///
  /// With those of the document itself.
  List<Reference> to(String documentId);

  /// The references that lead to a passage or to a section right above it, by document and place.
  ///
  /// Empty for an unknown passage.
  List<Reference> toPassage(String passageId);

  /// Those of all documents that lead nowhere, by document and place.
  List<Reference> unresolved();

  /// The references from a passage, in reading order.
  default List<Reference> ofPassage(String documentId, String passageId) {
    return from(documentId).stream().filter(one -> one.passageId().equals(passageId)).toList();
  }
}
