package nl.naslag.search.words;

import nl.naslag.document.Span;

/// A term that an analyzer made, with the words it came from.
///
/// @param step how many positions after the previous one
/// @param span in the text that was analyzed
public record TextTerm(String term, int step, Span span) {}
