package nl.naslag.trace.reference;

import java.util.Set;
import nl.naslag.document.Span;
import nl.naslag.trace.NamedDocument;

/// Whose part a reference by number points at, as the words around it tell.
sealed interface Owner {
  /// Named beside it: "hoofdstuk 5 van de Nota Energie".
  record Beside(NameFound name) implements Owner {}

  /// "van dit besluit"
  record This() implements Owner {}

  /// Of something that has no name: "bijlage 1 van de brief".
  record Other() implements Owner {}

  /// Nothing is said, so it is the document's own, or that of which the sentence speaks.
  record Unsaid() implements Owner {}

  /// A name in a text with what it stands for.
  ///
  /// @param target where it leads, or the document itself
  record NameFound(Span span, Called called) {}

  /// What a name stands for.
  sealed interface Called {
    /// Documents of the corpus; more than one is ambiguous.
    record Known(Set<String> ids) implements Called {}

    record Unknown(NamedDocument named) implements Called {}
  }
}
