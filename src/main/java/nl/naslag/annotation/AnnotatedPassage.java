package nl.naslag.annotation;

import nl.naslag.document.Passage;

/// A passage with what it is about.
public record AnnotatedPassage(Passage passage, Annotations annotations) {}
