package nl.naslag.annotation;

import nl.naslag.document.Passage;

/// A passage with its annotations.
///
/// @param passage as in the document; only its kind may differ
/// @param annotations [Annotations#NONE] where no rule found anything
public record AnnotatedPassage(Passage passage, Annotations annotations) {}
