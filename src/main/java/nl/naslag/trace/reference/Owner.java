package nl.naslag.trace.reference;

import java.util.Set;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.NamedDocument;

/// The document whose part a numbered reference points to, according to the surrounding words.
sealed interface Owner {
  /// Named next to the reference: "hoofdstuk 5 van de Nota Energie".
  record Beside(NameFound name) implements Owner {}

  /// "van dit besluit"
  record This() implements Owner {}

  /// A document without a name: "bijlage 1 van de brief".
  record Other() implements Owner {}

  /// Not stated, so the document itself or the one that the sentence is about.
  record Unsaid() implements Owner {}

  /// A name in a text and what it refers to.
  ///
  /// @param called what it refers to, or the document itself
  record NameFound(Span span, Called called) {}

  /// What a name refers to.
  sealed interface Called {
    /// Documents of the corpus; more than one is ambiguous.
    record Known(Set<DocumentId> ids) implements Called {}

    record Unknown(NamedDocument named) implements Called {}
  }
}
