package nl.naslag.annotation;

import java.util.List;

/// Chooses from the scores which themes a passage is about.
///
/// [ThemeScores] are in the weights of [ThemeRule]: one term that names a theme already gives 2.
final class ThemeChoice {
  private static final int MOST_THEMES = 4;
  /// Below this, a passage is about nothing in particular.
  private static final double LEAST = 1;
  /// A further theme must be in the passage itself, and not far behind the main one.
  private static final double LEAST_OWN = 1;
  private static final double SHARE = 0.4;

  /// The main theme first.
  List<String> themes(ThemeScores scores) {
    List<String> ranked = scores.ranked();
    if (ranked.isEmpty() || scores.of(ranked.getFirst()) < LEAST) {
      return List.of();
    }
    String main = ranked.getFirst();
    return ranked.stream()
        .filter(theme -> theme.equals(main) || isFurther(theme, main, scores))
        .limit(MOST_THEMES)
        .toList();
  }

  private static boolean isFurther(String theme, String main, ThemeScores scores) {
    return scores.own(theme) >= LEAST_OWN && scores.of(theme) >= SHARE * scores.of(main);
  }
}
