package nl.naslag.annotation.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Span;

/// The theme of each sentence of one document: by its own words and those of its passage and
/// headings; where it has none, also by what the document is about.
///
/// For one document and one thread.
public final class SentenceThemes {
  private static final String CATCH_ALL = ThemeChoice.CATCH_ALL;
  /// Plans and rules name plans and rules in every paragraph, whatever they are about.
  private static final String FORM = "verstedelijking";

  private static final double FORM_WEIGHS = 0.35;
  /// How much more the words of the sentence count than those around it.
  private static final double OWN_WORDS = 2;
  private static final double HEADING = 1.5;
  /// One related term in the passage is enough; below that nothing is known.
  private static final double LEAST = 0.6;
  private static final double LEAST_CATCH_ALL = 1;
  /// What the document is about counts like a heading that names it.
  private static final double DOCUMENT = 2;

  private final boolean mixed;
  private final Map<String, Integer> passages = new HashMap<>();
  private final Map<Span, Map<String, Double>> open = new HashMap<>();
  private int counted;

  /// @param mixed whether the document is about everything, as a list of decisions is
  public SentenceThemes(boolean mixed) {
    this.mixed = mixed;
  }

  /// Counts the themes of a passage, strongest first, for what the document is about.
  public void passage(List<String> themes) {
    themes.stream()
        .filter(theme -> !theme.equals(CATCH_ALL) && !theme.equals(FORM))
        .findFirst()
        .ifPresent(
            theme -> {
              passages.merge(theme, 1, Integer::sum);
              counted++;
            });
  }

  /// The theme of a sentence, empty for none; [#settled] decides where it has no words of its own.
  public String of(ThemeScores scores, Span sentence) {
    Map<String, Double> worth = new HashMap<>();
    boolean own = false;
    for (String theme : scores.ranked()) {
      double in = scores.in(theme, sentence);
      double heading = scores.score(theme) - scores.own(theme);
      double weight = OWN_WORDS * in + scores.own(theme) + HEADING * heading;
      worth.put(theme, theme.equals(FORM) ? FORM_WEIGHS * weight : weight);
      own |= in > 0 && !theme.equals(CATCH_ALL);
    }
    if (!own && !mixed) {
      open.put(sentence, worth);
    }
    return best(worth);
  }

  /// The theme of a sentence when the whole document is known.
  ///
  /// @param theme as [#of] gave it
  public String settled(Span sentence, String theme) {
    Map<String, Double> worth = open.get(sentence);
    if (worth == null || counted == 0) {
      return theme;
    }
    Map<String, Double> more = new HashMap<>(worth);
    passages.forEach((about, count) -> more.merge(about, DOCUMENT * count / counted, Double::sum));
    return best(more);
  }

  private static String best(Map<String, Double> worth) {
    return worth.entrySet().stream()
        .filter(one -> !one.getKey().equals(CATCH_ALL) && one.getValue() >= LEAST)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> worth.getOrDefault(CATCH_ALL, 0.0) >= LEAST_CATCH_ALL ? CATCH_ALL : "");
  }
}
