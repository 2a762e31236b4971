package nl.naslag.trace;

import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;

/// Lists which passage refers to what: a part of its own document, another document, or one outside
/// the corpus.
///
/// Derived from the index and unchanged until the next commit. Thread-safe.
public interface References {
  /// A document's references, in reading order; empty for an unknown document.
  List<Reference> from(DocumentId documentId);

  /// The references to a document or one of its parts, ordered by the document that contains them.
  ///
  /// Includes references within the document itself.
  List<Reference> to(DocumentId documentId);

  /// The references to a passage or to the section directly above it, by document and place.
  ///
  /// Empty for an unknown passage.
  List<Reference> toPassage(PassageId passageId);

  /// The references without a target in all documents, by document and place.
  List<Reference> unresolved();

  /// The references from a passage, in reading order.
  default List<Reference> ofPassage(DocumentId documentId, PassageId passageId) {
    return from(documentId).stream().filter(one -> one.passageId().equals(passageId)).toList();
  }
}
