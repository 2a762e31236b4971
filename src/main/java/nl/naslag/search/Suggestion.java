package nl.naslag.search;

/// A word or heading that exists in the corpus and starts as typed.
///
/// @param kind "woord" or "kop"
/// @param text as it appears in a document, including capitals of a heading
/// @param passages number of passages that contain the word or are below the heading
public record Suggestion(String text, String kind, long passages) {}
