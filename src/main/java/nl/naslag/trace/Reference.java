package nl.naslag.trace;

import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;

/// Words in a passage that refer to something else.
///
/// @param span of the words in the document's text: the evidence
/// @param within the same span, relative to the start of the passage
/// @param words in that span
public record Reference(
    DocumentId documentId,
    PassageId passageId,
    Span span,
    Span within,
    String words,
    ReferenceTarget target) {
  public Reference to(ReferenceTarget other) {
    return new Reference(documentId, passageId, span, within, words, other);
  }

  /// Whether a person has to determine the target.
  public boolean unresolved() {
    return target instanceof ReferenceTarget.Unresolved;
  }
}
