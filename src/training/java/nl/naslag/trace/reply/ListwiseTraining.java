package nl.naslag.trace.reply;

import java.util.Arrays;
import java.util.List;

/// Learns weights that put the right candidate of each question before all others: a softmax over
/// the candidates, with L2, by Newton's method with steps that are halved until they help.
final class ListwiseTraining {
  private static final int STEPS = 30;
  private static final double ENOUGH = 1e-7;

  private final double strength;
  private final int size;

  ListwiseTraining(double strength, int size) {
    this.strength = strength;
    this.size = size;
  }

  /// @param values of each candidate
  /// @param right the candidates that are right; never empty
  record Lesson(double[][] values, int[] right) {}

  double[] weights(List<Lesson> lessons) {
    double[] weights = new double[size];
    double loss = loss(lessons, weights);
    for (int step = 0; step < STEPS; step++) {
      double[] direction = direction(lessons, weights);
      double share = 1;
      double[] next = moved(weights, direction, share);
      double better = loss(lessons, next);
      while (better > loss && share > 1e-3) {
        share /= 2;
        next = moved(weights, direction, share);
        better = loss(lessons, next);
      }
      if (loss - better < ENOUGH) {
        return weights;
      }
      weights = next;
      loss = better;
    }
    return weights;
  }

  private double loss(List<Lesson> lessons, double[] weights) {
    double sum = 0;
    for (Lesson lesson : lessons) {
      double[] chances = chances(lesson, weights);
      double right = Arrays.stream(lesson.right()).mapToDouble(at -> chances[at]).sum();
      sum -= Math.log(Math.max(right, Double.MIN_NORMAL)) / lessons.size();
    }
    return sum + strength / 2 * Arrays.stream(weights).map(w -> w * w).sum();
  }

  private double[] direction(List<Lesson> lessons, double[] weights) {
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      system[i][i] = strength;
      system[i][size] = strength * weights[i];
    }
    for (Lesson lesson : lessons) {
      add(system, lesson, chances(lesson, weights), lessons.size());
    }
    return solved(system);
  }

  private void add(double[][] system, Lesson lesson, double[] chances, double share) {
    double[] mean = new double[size];
    for (int at = 0; at < chances.length; at++) {
      double[] row = lesson.values()[at];
      for (int i = 0; i < size; i++) {
        mean[i] += chances[at] * row[i];
        for (int j = 0; j < size; j++) {
          system[i][j] += chances[at] * row[i] * row[j] / share;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      int column = i;
      double right =
          Arrays.stream(lesson.right())
              .mapToDouble(at -> lesson.values()[at][column])
              .average()
              .orElse(0);
      system[i][size] += (mean[i] - right) / share;
      for (int j = 0; j < size; j++) {
        system[i][j] -= mean[i] * mean[j] / share;
      }
    }
  }

  private static double[] chances(Lesson lesson, double[] weights) {
    double[] chances =
        Arrays.stream(lesson.values()).mapToDouble(row -> score(weights, row)).toArray();
    double highest = Arrays.stream(chances).max().orElse(0);
    double sum = 0;
    for (int i = 0; i < chances.length; i++) {
      chances[i] = Math.exp(chances[i] - highest);
      sum += chances[i];
    }
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  static double score(double[] weights, double[] row) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * row[i];
    }
    return sum;
  }

  private static double[] moved(double[] weights, double[] direction, double share) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= share * direction[i];
    }
    return moved;
  }

  // Gauss-Jordan; the matrix is positive definite, so no row is zero.
  private double[] solved(double[][] system) {
    for (int i = 0; i < size; i++) {
      for (int other = 0; other < size; other++) {
        double times = other == i ? 0 : system[other][i] / system[i][i];
        for (int j = i; j <= size && times != 0; j++) {
          system[other][j] -= times * system[i][j];
        }
      }
    }
    double[] solved = new double[size];
    for (int i = 0; i < size; i++) {
      solved[i] = system[i][size] / system[i][i];
    }
    return solved;
  }
}
