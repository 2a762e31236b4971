package nl.naslag.annotation.theme;

import java.util.List;
import java.util.stream.Stream;

/// Chooses the themes of a passage by their scores.
///
/// [ThemeScores] use the weights of [ThemeRule]: one term that names a theme already scores 2.
public final class ThemeChoice {
  private static final int MOST_THEMES = 4;
  /// Below this, a passage is about nothing in particular.
  private static final double LEAST = 1;
  /// A further theme must occur in the passage itself, and score close to the main one.
  private static final double LEAST_OWN = 1;
  private static final double SHARE = 0.4;
  /// Nearly every government passage mentions councils, papers and decisions; their subject says
  /// more, even in fewer words.
  static final String CATCH_ALL = "bestuur";
  private static final double OVERTAKES = 0.6;
  private static final double OVERTAKES_OWN = 1.5;

  /// The main theme first.
  public List<String> themes(ThemeScores scores) {
    List<String> ranked = scores.ranked();
    if (ranked.isEmpty() || scores.score(ranked.getFirst()) < LEAST) {
      return List.of();
    }
    String main = main(ranked, scores);
    Stream<String> further =
        ranked.stream().filter(theme -> !theme.equals(main) && isFurther(theme, main, scores));
    return Stream.concat(Stream.of(main), further).limit(MOST_THEMES).toList();
  }

  private static String main(List<String> ranked, ThemeScores scores) {
    String first = ranked.getFirst();
    if (!first.equals(CATCH_ALL)) {
      return first;
    }
    return ranked.stream()
        .skip(1)
        .filter(theme -> scores.own(theme) >= OVERTAKES_OWN)
        .filter(theme -> scores.score(theme) >= OVERTAKES * scores.score(first))
        .findFirst()
        .orElse(first);
  }

  private static boolean isFurther(String theme, String main, ThemeScores scores) {
    return scores.own(theme) >= LEAST_OWN && scores.score(theme) >= SHARE * scores.score(main);
  }
}
