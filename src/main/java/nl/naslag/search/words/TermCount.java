package nl.naslag.search.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.document.Span;

/// How often a question says a term.
///
/// @param all times
/// @param outside times outside the phrases by which the question asks
public record TermCount(long all, long outside) {
  /// A word of "kunt u aangeven" counts for this share; as measured, a little better than nothing.
  private static final double IN_PHRASE = 0.7;

  public static final TermCount NEVER = new TermCount(0, 0);

  /// By term, sorted so that equal questions make equal queries.
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

  /// What saying it so often is worth, when the second time is worth less than the first.
  ///
  /// @param repeats exponent of the number of times
  public double worth(double repeats) {
    return IN_PHRASE * Math.pow(all, repeats) + (1 - IN_PHRASE) * Math.pow(outside, repeats);
  }
}
