package nl.naslag.trace;

import nl.naslag.search.IndexedPassage;

/// A place where a request stands.
///
/// @param similarity to the first place, from 0 to 1
public record Occurrence(IndexedPassage passage, double similarity) {}
