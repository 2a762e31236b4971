package nl.naslag.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.language.Lexicon;
import org.springframework.stereotype.Component;

/// Reads a request as a bag of terms: lemmas and the parts of compounds, rare ones weighing most.
///
/// This is tf-idf with cosine: simple, explainable and without a model. "Netcapaciteit" and
/// "capaciteit van het net" meet in their parts.
@Component
class RequestTerms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
  // In letters; shorter ones tell nothing of the subject.
  private static final int SHORTEST_TERM = 3;

  private final Lexicon lexicon;

  RequestTerms(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// One vector of length 1 a text, in the same order. Weights follow from these texts together.
  List<Map<String, Double>> vectors(List<String> texts) {
    List<Map<String, Integer>> counts = texts.stream().map(this::counts).toList();
    Map<String, Integer> documents = new HashMap<>();
    counts.forEach(count -> count.keySet().forEach(term -> documents.merge(term, 1, Integer::sum)));
    return counts.stream().map(count -> vector(count, documents, texts.size())).toList();
  }

  private Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      terms(words.group()).forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return counts;
  }

  /// Parts, whole and pieces between hyphens: places may write the same thing apart or together.
  private Set<String> terms(String word) {
    Set<String> terms = new HashSet<>(lexicon.parts(word));
    terms.add(lexicon.lemmas(word).getFirst());
    for (String piece : word.toLowerCase(Locale.ROOT).split("-")) {
      terms.add(lexicon.lemmas(piece).getFirst());
    }
    terms.removeIf(term -> term.length() < SHORTEST_TERM || StopWords.contains(term));
    return terms;
  }

  // The logarithm keeps a word that one place repeats from drowning the others.
  private static Map<String, Double> vector(
      Map<String, Integer> counts, Map<String, Integer> documents, int size) {
    Map<String, Double> weights = new HashMap<>();
    counts.forEach(
        (term, count) ->
            weights.put(
                term,
                (1 + Math.log(count))
                    * Math.log(1 + (double) size / documents.getOrDefault(term, 1))));
    double length = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    if (length > 0) {
      weights.replaceAll((term, weight) -> weight / length);
    }
    return weights;
  }

  /// The cosine of two vectors of length 1: 0 without common terms, 1 for the same terms.
  static double similarity(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> shorter = one.size() <= other.size() ? one : other;
    Map<String, Double> longer = shorter == one ? other : one;
    double sum = 0;
    for (Map.Entry<String, Double> term : shorter.entrySet()) {
      sum += term.getValue() * longer.getOrDefault(term.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }
}
