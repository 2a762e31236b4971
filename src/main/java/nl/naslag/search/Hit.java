package nl.naslag.search;

import java.util.List;
import nl.naslag.document.Span;

/// A found passage.
///
/// @param highlights words that matched, counted from the start of the passage's text
/// @param score only to compare within one result; 0 where nothing ranks
/// @param why the words of the question that met, each with how
public record Hit(IndexedPassage passage, double score, List<Span> highlights, List<Match> why) {
  public Hit {
    highlights = List.copyOf(highlights);
    why = List.copyOf(why);
  }

  /// Why a passage was found: a word of the question and the word that met it.
  /// For the question "woning", in a passage with "woningen": asked "woning", found "woningen", how
  /// "verbuiging".
  ///
  /// @param how "woord", "verbuiging", "deel van samenstelling", "synoniem" or "zinsdeel"
  public record Match(String asked, String found, String how) {}
}
