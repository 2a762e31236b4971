package nl.naslag.search;

import java.util.List;
import nl.naslag.document.Message;
import nl.naslag.document.Span;

/// A found passage.
///
/// @param highlights matched words, as spans relative to the start of the passage's text
/// @param score comparable only within one result; 0 without ranking
/// @param why the words of the query that matched, each with the kind of match
public record Hit(IndexedPassage passage, double score, List<Span> highlights, List<Match> why) {
  public Hit {
    highlights = List.copyOf(highlights);
    why = List.copyOf(why);
  }

  /// Why a passage was found: a word of the query and the word that matched it. For the query
  /// "woning", in a passage with "woningen": asked "woning", found "woningen", how an inflection.
  ///
  /// @param how the kind of match: "woord", "verbuiging", "deel van samenstelling" or another
  public record Match(String asked, String found, Message how) {}
}
