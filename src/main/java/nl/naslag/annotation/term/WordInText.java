package nl.naslag.annotation.term;

import java.util.Set;
import nl.naslag.document.Span;

/// A word of a document with every form by which a vocabulary may match it.
///
/// @param span in the document's text
/// @param forms the word in lower case and its lemmas
/// @param parts lemmas of the parts of a compound; empty for other words
/// @param written with its capitals, because names need them
public record WordInText(Span span, String written, Set<String> forms, Set<String> parts) {}
