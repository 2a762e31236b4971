package nl.naslag.search.words;

import nl.naslag.document.Span;

/// A term produced by an analyzer, with the text it came from.
///
/// @param step number of positions after the previous one
/// @param span in the analyzed text
public record TextTerm(String term, int step, Span span) {}
