package nl.naslag.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.naslag.answer.choice.ChoiceModel;
import nl.naslag.answer.choice.Signal;

/// Learns weights that put right candidates before wrong ones: logistic regression on the
/// difference of a right one and a wrong one of the same question, with strong L2.
final class PairwiseTraining {
  private static final int HARD = 20;
  private static final int RANDOM = 20;
  private static final int MOST_RIGHT = 3;
  private static final int ROUNDS = 4;
  private static final int STEPS = 300;
  private static final double RATE = 0.5;
  private final double strength;

  PairwiseTraining(double strength) {
    this.strength = strength;
  }

  /// @param values of each candidate
  /// @param right whether each candidate answers
  record Lesson(double[][] values, boolean[] right) {}

  double[] weights(List<Lesson> lessons) {
    int size = Signal.values().length;
    double[] spread = spread(lessons, size);
    double[] weights = new double[size];
    weights[Signal.OWN.ordinal()] = weights[Signal.FIT.ordinal()] = 1;
    for (int round = 0; round < ROUNDS; round++) {
      List<double[]> pairs = pairs(lessons, weights, new Random(round), spread);
      double[] scaled = new double[size];
      for (int i = 0; i < size; i++) {
        scaled[i] = weights[i] * spread[i];
      }
      scaled = descend(pairs, size);
      for (int i = 0; i < size; i++) {
        weights[i] = scaled[i] / spread[i];
      }
    }
    return weights;
  }

  private static double[] spread(List<Lesson> lessons, int size) {
    double[] spread = new double[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      double[] all =
          lessons.stream()
              .flatMapToDouble(lesson -> Arrays.stream(lesson.values()).mapToDouble(v -> v[at]))
              .toArray();
      double mean = Arrays.stream(all).average().orElse(0);
      double variance = Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElse(0);
      spread[i] = Math.max(0.01, Math.sqrt(variance));
    }
    return spread;
  }

  // Every pair of a question weighs its share, so that no question counts more than another.
  private static List<double[]> pairs(
      List<Lesson> lessons, double[] weights, Random random, double[] spread) {
    List<double[]> pairs = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Comparator<Integer> best =
          Comparator.comparingDouble(i -> -score(weights, lesson.values()[i]));
      List<Integer> right = chosen(lesson, true, best);
      List<Integer> wrong = new ArrayList<>(chosen(lesson, false, best));
      if (right.isEmpty() || wrong.isEmpty()) {
        continue;
      }
      List<Integer> against = new ArrayList<>(wrong.subList(0, Math.min(HARD, wrong.size())));
      for (int i = 0; i < RANDOM; i++) {
        against.add(wrong.get(random.nextInt(wrong.size())));
      }
      List<Integer> some = right.subList(0, Math.min(MOST_RIGHT, right.size()));
      for (int one : some) {
        for (int other : against) {
          double[] pair = new double[spread.length + 1];
          for (int i = 0; i < spread.length; i++) {
            pair[i] = (lesson.values()[one][i] - lesson.values()[other][i]) / spread[i];
          }
          pair[spread.length] = 1.0 / some.size() / against.size();
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static List<Integer> chosen(Lesson lesson, boolean right, Comparator<Integer> order) {
    return IntStream.range(0, lesson.right().length)
        .filter(i -> lesson.right()[i] == right)
        .boxed()
        .sorted(order)
        .toList();
  }

  private double[] descend(List<double[]> pairs, int size) {
    double[] weights = new double[size];
    double total = pairs.stream().mapToDouble(pair -> pair[size]).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[size];
      for (double[] pair : pairs) {
        double push = pair[size] / (1 + Math.exp(score(weights, pair)));
        for (int i = 0; i < size; i++) {
          slope[i] += push * pair[i];
        }
      }
      for (int i = 0; i < size; i++) {
        weights[i] += RATE * (slope[i] / total - strength * weights[i]);
      }
    }
    return weights;
  }

  static double score(double[] weights, double[] values) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /// Logistic regression: the chance of true by the signs.
  static double[] chances(List<double[]> signs, List<Boolean> truth) {
    int size = ChoiceModel.SIGNS;
    double[] weights = new double[size];
    for (int step = 0; step < 5_000; step++) {
      double[] slope = new double[size];
      for (int n = 0; n < signs.size(); n++) {
        double off = (truth.get(n) ? 1 : 0) - 1 / (1 + Math.exp(-score(weights, signs.get(n))));
        for (int i = 0; i < size; i++) {
          slope[i] += off * signs.get(n)[i];
        }
      }
      for (int i = 0; i < size; i++) {
        weights[i] += 0.2 * (slope[i] / signs.size() - 0.002 * weights[i]);
      }
    }
    return weights;
  }
}
