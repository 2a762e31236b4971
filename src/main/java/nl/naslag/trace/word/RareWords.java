package nl.naslag.trace.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts as bags of words in which a word weighs more the fewer texts contain it.
public final class RareWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;

  private RareWords() {}

  /// One vector of length 1 per text, in the same order; empty for a text without content words.
  public static List<Map<String, Double>> vectors(List<String> texts) {
    List<Set<String>> words = texts.stream().map(RareWords::words).toList();
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(set -> set.forEach(word -> counts.merge(word, 1, Integer::sum)));
    return words.stream().map(set -> vector(set, counts, texts.size())).toList();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (word.length() >= SHORTEST && !StopWords.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static Map<String, Double> vector(
      Set<String> words, Map<String, Integer> counts, int size) {
    Map<String, Double> vector = new HashMap<>();
    words.forEach(
        word -> vector.put(word, Math.log(1 + (double) size / counts.getOrDefault(word, 1))));
    double length =
        Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }
}
