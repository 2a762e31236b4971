package nl.naslag.answer.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.language.Word;
import nl.naslag.language.WordVectors;

/// How near the words of a sentence come to those of one question in meaning: "zakt" and
/// "bodemdaling". Not thread-safe; for one question.
final class Alignment {
  // Words that are less near have nothing to do with each other.
  private static final double LEAST = 0.3;

  private final WordVectors vectors;
  private final List<SoughtWord> terms;
  private final byte[][] asked;
  private final double weight;
  private final Map<String, double[]> known = new HashMap<>();

  Alignment(WordVectors vectors, Question question) {
    this.vectors = vectors;
    terms = question.terms();
    weight = question.weight();
    asked = new byte[terms.size()][];
    for (int i = 0; i < asked.length; i++) {
      byte[] own = vectors.of(terms.get(i).word());
      asked[i] = own == null ? new byte[WordVectors.SIZE] : own;
    }
  }

  /// The weighted share of the question's terms that these words come near to, 0 to 1.
  double share(List<Word> words) {
    if (terms.isEmpty()) {
      return 0;
    }
    double[] nearest = new double[asked.length];
    for (Word word : words) {
      double[] one = known.computeIfAbsent(word.form(), unused -> near(word));
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.max(nearest[i], one[i]);
      }
    }
    double sum = 0;
    for (int i = 0; i < nearest.length; i++) {
      sum += terms.get(i).weight() * nearest[i];
    }
    return sum / weight;
  }

  private double[] near(Word word) {
    double[] near = new double[asked.length];
    byte[] own = vectors.of(word);
    for (int i = 0; i < near.length; i++) {
      Word term = terms.get(i).word();
      if (term.form().equals(word.form()) || term.lemma().equals(word.lemma())) {
        near[i] = 1;
      } else if (own != null) {
        near[i] = Math.max(0, (WordVectors.near(asked[i], own) - LEAST) / (1 - LEAST));
      }
    }
    return near;
  }
}
