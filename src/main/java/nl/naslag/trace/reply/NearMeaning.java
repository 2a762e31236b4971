package nl.naslag.trace.reply;

import java.util.List;
import nl.naslag.language.Word;
import nl.naslag.language.WordVectors;

/// How near a request and a passage come to each other in meaning, by the vectors of their words.
final class NearMeaning {
  // Words that are less near have nothing to do with each other.
  private static final double LEAST = 0.3;

  private final Rarity rarity;
  private final ReplyText asked;
  private final double[] centre;

  NearMeaning(ReplyText asked, Rarity rarity) {
    this.asked = asked;
    this.rarity = rarity;
    this.centre = centre(asked);
  }

  /// How near a text comes to each word of the other and the other way round, and how near they are
  /// as a whole; each from 0 to 1.
  record Nearness(double there, double back, double whole) {}

  Nearness to(ReplyText passage) {
    double[] there = new double[asked.words().size()];
    double[] back = new double[passage.words().size()];
    for (int i = 0; i < there.length; i++) {
      for (int j = 0; j < back.length; j++) {
        double near = near(i, passage, j);
        there[i] = Math.max(there[i], near);
        back[j] = Math.max(back[j], near);
      }
    }
    return new Nearness(
        mean(there, asked.words()),
        mean(back, passage.words()),
        Math.max(0, cosine(centre, centre(passage))));
  }

  private double near(int at, ReplyText passage, int other) {
    if (asked.words().get(at).lemma().equals(passage.words().get(other).lemma())) {
      return 1;
    }
    double cosine = product(asked.vectors()[at], passage.vectors()[other]);
    return Math.max(0, (cosine - LEAST) / (1 - LEAST));
  }

  private double mean(double[] near, List<Word> words) {
    double sum = 0;
    double whole = 0;
    for (int i = 0; i < near.length; i++) {
      double weight = weight(words.get(i));
      sum += weight * near[i];
      whole += weight;
    }
    return whole == 0 ? 0 : sum / whole;
  }

  private double weight(Word word) {
    return rarity.of(ReplyText.terms(word).getLast());
  }

  private double[] centre(ReplyText text) {
    double[] centre = new double[WordVectors.SIZE];
    for (int i = 0; i < text.vectors().length; i++) {
      float[] vector = text.vectors()[i];
      double weight = weight(text.words().get(i));
      for (int n = 0; n < centre.length; n++) {
        centre[n] += weight * vector[n];
      }
    }
    return centre;
  }

  private static double product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double cosine(double[] one, double[] other) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < one.length; i++) {
      both += one[i] * other[i];
      first += one[i] * one[i];
      second += other[i] * other[i];
    }
    return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
  }
}
