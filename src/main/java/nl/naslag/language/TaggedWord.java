package nl.naslag.language;

import nl.naslag.document.Span;

/// A word or punctuation mark of a sentence with its class and the lemma for that class.
///
/// "zijn" is the verb "zijn" in "wij zijn" and the pronoun "zijn" in "zijn huis".
///
/// @param span in the text that was read
/// @param lemma with the capitals of a name; for comparing, never for display
public record TaggedWord(Span span, WordClass wordClass, String lemma) {}
