package nl.naslag.trace.register;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.naslag.trace.word.PlaceWords;
import nl.naslag.trace.word.PlaceWords.Token;

/// Distinguishes two short requests that follow the same template: "een jaarlijkse bijdrage voor
/// het beheer van bossen" and "van musea".
///
/// If most words follow each other in the same order in both, and both fill one gap with words of
/// their own, they request different things. Words that only one of them adds make it more specific
/// or longer, not different; and requests that share more than a few words have the same subject
/// after all.
final class OtherObject {
  /// The common words must make up at least this share of both to count as a template.
  private static final double MOULD = 0.5;

  /// In content words; with more in common they share more than a template.
  private static final int MOST_COMMON = 3;

  /// The gaps must make up at least this share of both texts, rare words weighing most.
  private static final double FILLED = 0.25;

  private final PlaceWords one;
  private final PlaceWords other;
  private final int[][] common;
  private final Set<String> oneFilled = new HashSet<>();
  private final Set<String> otherFilled = new HashSet<>();

  private OtherObject(PlaceWords one, PlaceWords other) {
    this.one = one;
    this.other = other;
    common = new int[one.tokens().size() + 1][other.tokens().size() + 1];
  }

  static boolean between(PlaceWords one, PlaceWords other) {
    return Math.min(one.tokens().size(), other.tokens().size()) * MOULD <= MOST_COMMON
        && new OtherObject(one, other).differs();
  }

  private boolean differs() {
    align();
    int shared = common[0][0];
    if (shared > MOST_COMMON
        || shared < MOULD * Math.max(one.tokens().size(), other.tokens().size())) {
      return false;
    }
    fill();
    return weight(oneFilled, one) >= FILLED && weight(otherFilled, other) >= FILLED;
  }

  // For each pair of positions, the number of words from there that follow in the same order in
  // both.
  private void align() {
    for (int a = one.tokens().size() - 1; a >= 0; a--) {
      for (int b = other.tokens().size() - 1; b >= 0; b--) {
        common[a][b] =
            meet(a, b) ? 1 + common[a + 1][b + 1] : Math.max(common[a + 1][b], common[a][b + 1]);
      }
    }
  }

  private boolean meet(int a, int b) {
    return !Collections.disjoint(one.tokens().get(a).terms(), other.tokens().get(b).terms());
  }

  // Walks through both along the longest common subsequence, from gap to gap.
  private void fill() {
    int fromOne = 0;
    int fromOther = 0;
    int a = 0;
    int b = 0;
    while (a < one.tokens().size() && b < other.tokens().size()) {
      if (meet(a, b)) {
        gap(one.tokens().subList(fromOne, a), other.tokens().subList(fromOther, b));
        fromOne = ++a;
        fromOther = ++b;
      } else if (common[a + 1][b] >= common[a][b + 1]) {
        a++;
      } else {
        b++;
      }
    }
    gap(
        one.tokens().subList(fromOne, one.tokens().size()),
        other.tokens().subList(fromOther, other.tokens().size()));
  }

  private void gap(List<Token> own, List<Token> its) {
    if (!own.isEmpty() && !its.isEmpty()) {
      own.forEach(token -> oneFilled.addAll(token.terms()));
      its.forEach(token -> otherFilled.addAll(token.terms()));
    }
  }

  private static double weight(Set<String> terms, PlaceWords of) {
    return terms.stream()
        .mapToDouble(term -> of.whole().getOrDefault(term, 0.0))
        .map(weight -> weight * weight)
        .sum();
  }
}
