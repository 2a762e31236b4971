package nl.naslag.annotation.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Span;

/// The scores of the themes while a passage is read. For one passage and one thread.
public final class ThemeScores {
  private record Gain(double weight, Evidence evidence) {}

  private final Map<String, Double> total = new LinkedHashMap<>();
  private final Map<String, Double> own = new LinkedHashMap<>();
  private final Map<String, List<Gain>> gains = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  /// Scores a term in the passage; repeating the same term adds little.
  void inPassage(String theme, double weight, String term, Evidence evidence) {
    double worth = seen.add(theme + " " + term) ? weight : weight / 4;
    own.merge(theme, worth, Double::sum);
    add(theme, worth, evidence);
  }

  /// Scores a term in a heading above the passage.
  void inHeading(String theme, double weight, Evidence evidence) {
    add(theme, weight, evidence);
  }

  private void add(String theme, double weight, Evidence evidence) {
    total.merge(theme, weight, Double::sum);
    gains.computeIfAbsent(theme, key -> new ArrayList<>()).add(new Gain(weight, evidence));
  }

  double score(String theme) {
    return total.getOrDefault(theme, 0.0);
  }

  /// The part of a score that comes from the passage itself.
  double own(String theme) {
    return own.getOrDefault(theme, 0.0);
  }

  /// The part of a score whose words stand in a span.
  double in(String theme, Span span) {
    return gains.getOrDefault(theme, List.of()).stream()
        .filter(gain -> span.contains(gain.evidence().span()))
        .mapToDouble(Gain::weight)
        .sum();
  }

  /// Themes with the highest score first.
  ///
  /// Among equal scores, the one found first comes first.
  List<String> ranked() {
    return total.keySet().stream()
        .sorted(Comparator.comparingDouble(this::score).reversed())
        .toList();
  }

  /// The strongest evidence for a theme.
  public List<Evidence> evidence(String theme, int most) {
    return gains.getOrDefault(theme, List.of()).stream()
        .sorted(Comparator.comparingDouble(Gain::weight).reversed())
        .limit(most)
        .map(Gain::evidence)
        .toList();
  }
}
