package nl.naslag.answer;

import java.util.List;
import nl.naslag.document.Span;

/// A word of a text in the forms by which it can meet a word of a question.
///
/// @param parts of a compound; empty for other words
record Word(Span span, String form, String lemma, List<String> parts) {}
