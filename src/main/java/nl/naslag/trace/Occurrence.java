package nl.naslag.trace;

import nl.naslag.search.IndexedPassage;

/// A place where a request stands.
///
/// A request can return in summary, chapter and list of agendapunten, each time in other words;
/// this is one of those times.
/// @param passage as the index holds it, with its document's title and its annotations
///
/// @param similarity to the first place, from 0 to 1
public record Occurrence(IndexedPassage passage, double similarity) {}
