package nl.naslag.search;

/// Why a passage was found: a word of the question and the word that met it.
/// For the question "woning", in a passage with "woningen": asked "woning", found "woningen", how
/// "verbuiging".
///
/// @param how "woord", "verbuiging", "deel van samenstelling", "synoniem" or "zinsdeel"
public record Match(String asked, String found, String how) {}
