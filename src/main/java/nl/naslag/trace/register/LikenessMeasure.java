package nl.naslag.trace.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Likeness.Kind;
import nl.naslag.trace.word.PlaceWords;
import nl.naslag.trace.word.PlaceWords.Token;

/// Measures how far two places make the same request: by their wording, else by their subject.
///
/// The thresholds were chosen on the ruimtelijk voorstel of Drenthe and on the demo set;
/// evaluation.md reports how they perform elsewhere.
final class LikenessMeasure {
  /// From this share of common wording, two places say the same.
  static final double SAME_WORDING = 0.5;

  private static final double SENTENCE = 0.8;
  // Two isolated sentences in passages about other things are similar by chance.
  private static final double LEAST_WHOLE = 0.15;
  private static final double OTHER_THEME = 0.75;
  private static final double ONE_SUBJECT = 0.6;
  private static final double OTHER_OBJECT = 0.25;
  // Below this value differences no longer matter.
  private static final double LEAST_ALIKE = 0.1;
  private static final int MOST_SHARED = 8;

  private LikenessMeasure() {}

  static Likeness between(PlaceWords one, PlaceWords other) {
    double similarity = similarity(one, other);
    boolean same = one.wording(other) >= SAME_WORDING && similarity >= SAME_WORDING;
    return new Likeness(same ? Kind.WOORDEN : Kind.ZAAK, similarity, shared(one, other));
  }

  /// The number only, for bulk comparison.
  static double similarity(PlaceWords one, PlaceWords other) {
    double wording = one.wording(other);
    double matter = matter(one, other);
    double similarity = wording >= SAME_WORDING ? Math.max(wording, matter) : matter;
    return similarity >= LEAST_ALIKE && OtherObject.between(one, other)
        ? OTHER_OBJECT * similarity
        : similarity;
  }

  private static double matter(PlaceWords one, PlaceWords other) {
    double whole = PlaceWords.cosine(one.whole(), other.whole());
    double similarity =
        whole < LEAST_WHOLE ? whole : Math.max(whole, SENTENCE * one.closestSentences(other));
    if (Collections.disjoint(one.themes(), other.themes())) {
      similarity *= OTHER_THEME;
    }
    return subjects(one, other) < 2 ? similarity * ONE_SUBJECT : similarity;
  }

  /// The number of different subjects both mention.
  ///
  /// One common word, or the name of one region, connects places with nothing else in common. A
  /// name of several words counts again from its third word, and the name of a project counts
  /// double.
  private static int subjects(PlaceWords one, PlaceWords other) {
    Set<String> terms = terms(other);
    Set<String> seen = new HashSet<>();
    int subjects = 0;
    int run = 0;
    for (Token token : one.tokens()) {
      if (!token.name()) {
        run = 0;
      }
      if (Collections.disjoint(token.terms(), terms) || !news(token, terms, seen)) {
        continue;
      }
      run = token.name() ? run + 1 : 0;
      subjects += run == 2 ? 0 : 1;
      subjects += run == 1 && token.project() ? 1 : 0;
    }
    return subjects;
  }

  private static boolean news(Token token, Set<String> terms, Set<String> seen) {
    Set<String> common = new HashSet<>(token.terms());
    common.retainAll(terms);
    return seen.addAll(common);
  }

  private static Set<String> terms(PlaceWords place) {
    return place.whole().keySet();
  }

  private static List<String> shared(PlaceWords one, PlaceWords other) {
    Map<String, Double> weights = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Token token : one.tokens()) {
      Set<String> common = new HashSet<>(token.terms());
      common.retainAll(terms(other));
      if (!common.isEmpty() && seen.addAll(common)) {
        double weight =
            common.stream()
                .mapToDouble(
                    term ->
                        one.whole().getOrDefault(term, 0.0) * other.whole().getOrDefault(term, 0.0))
                .sum();
        weights.merge(token.written(), weight, Double::sum);
      }
    }
    List<String> words = new ArrayList<>(weights.keySet());
    words.sort(Comparator.comparingDouble((String word) -> -weights.getOrDefault(word, 0.0)));
    return words.stream().limit(MOST_SHARED).toList();
  }
}
