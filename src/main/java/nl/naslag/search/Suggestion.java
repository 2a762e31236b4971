package nl.naslag.search;

/// A word or heading that exists in the corpus and starts as typed.
///
/// @param kind "woord" or "kop"
public record Suggestion(String text, String kind, long passages) {}
