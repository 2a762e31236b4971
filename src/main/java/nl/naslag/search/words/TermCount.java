package nl.naslag.search.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.document.Span;

/// How often a term occurs in a question.
///
/// @param all total occurrences
/// @param outside occurrences outside the phrases that introduce the question
public record TermCount(long all, long outside) {
  /// A word of "kunt u aangeven" counts for this share; measured as slightly better than zero.
  private static final double IN_PHRASE = 0.7;

  public static final TermCount NEVER = new TermCount(0, 0);

  /// By term, sorted so that equal questions produce equal queries.
  public static Map<String, TermCount> of(List<TextTerm> tokens, List<Span> phrases) {
    Map<String, TermCount> said = new TreeMap<>();
    for (TextTerm token : tokens) {
      boolean inPhrase = phrases.stream().anyMatch(phrase -> phrase.overlaps(token.span()));
      said.merge(token.term(), new TermCount(1, inPhrase ? 0 : 1), TermCount::and);
    }
    return said;
  }

  private TermCount and(TermCount other) {
    return new TermCount(all + other.all, outside + other.outside);
  }

  /// The value of this number of occurrences, when each repetition adds less than the one before.
  ///
  /// @param repeats exponent of the number of occurrences
  public double worth(double repeats) {
    return IN_PHRASE * Math.pow(all, repeats) + (1 - IN_PHRASE) * Math.pow(outside, repeats);
  }
}
