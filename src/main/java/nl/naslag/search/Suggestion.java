package nl.naslag.search;

/// A word or heading that exists in the corpus and starts as typed.
///
/// @param kind "woord" or "kop"
/// @param text as it stands in a document, capitals of a heading included
/// @param passages that have the word, or stand below the heading
public record Suggestion(String text, String kind, long passages) {}
