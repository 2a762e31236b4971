package nl.naslag.trace.reference;

import nl.naslag.document.Span;
import nl.naslag.trace.NamedDocument;
import nl.naslag.trace.Part;

/// Words that may refer to something, before the target is resolved.
sealed interface Mention {
  /// A numbered part. The parts of one list share the list's span.
  ///
  /// @param list from the word that opens it to its last number
  record OfPart(Span span, Part part, Span list) implements Mention {}

  /// A document identified by its name.
  record OfName(Span span, NamedDocument named) implements Mention {}
}
