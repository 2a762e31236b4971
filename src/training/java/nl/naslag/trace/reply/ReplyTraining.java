package nl.naslag.trace.reply;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.naslag.evaluation.ReplyQuestions;
import nl.naslag.evaluation.ReplyQuestions.Question;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.reply.ListwiseTraining.Lesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trains the order of replies on half of the questions, and writes the model file.
///
/// Not part of the build: the name says that it is run by hand, as the cookbook tells. It prints
/// how the weights do on either half.
class ReplyTraining {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final Path MODEL = Path.of("src/main/resources/woorden/antwoord-op-verzoek.txt");
  private static final double[] STRENGTHS = {0.001, 0.0003, 0.0001, 0.00003};
  private static final int FOLDS = 5;
  // No marked reply names the document of its question, so this weight is set by hand.
  private static final double REFERS = 1;

  /// A question with its candidates.
  ///
  /// @param right none if the right reply is not among the candidates
  private record Asked(Question question, double[][] values, int[] right) {}

  @TempDir Path index;

  @Test
  void trainsTheOrderOfReplies() throws IOException {
    Path gold = SHARED.resolve("gold/kamervragen");
    assumeTrue(Files.exists(gold), "Skipped: no shared folder");
    List<Asked> all = new ArrayList<>();
    try (ReplyQuestions bench = new ReplyQuestions(gold, index)) {
      IndexedReplies replies = bench.bean(IndexedReplies.class);
      ReplyTexts texts = bench.bean(ReplyTexts.class);
      for (Question question : bench.questions()) {
        RijkRequest request = bench.request(question);
        all.add(asked(question, replies.weighed(request, AskedRequest.of(request, texts))));
      }
    }
    List<Asked> half = all.stream().filter(one -> one.question().isForTraining()).toList();
    List<Asked> other = all.stream().filter(one -> !one.question().isForTraining()).toList();
    double strength = STRENGTHS[0];
    double best = 0;
    for (double tried : STRENGTHS) {
      double[] found = folds(half, tried);
      System.out.printf(Locale.ROOT, "strength %f folds %s%n", tried, Arrays.toString(found));
      if (found[2] > best) {
        best = found[2];
        strength = tried;
      }
    }
    double[] weights = trained(half, strength);
    System.out.printf(
        Locale.ROOT,
        "trained half %s other half %s%n",
        Arrays.toString(figures(half, weights)),
        Arrays.toString(figures(other, weights)));
    write(weights);
  }

  private static Asked asked(Question question, List<IndexedReplies.Weighed> weighed) {
    int[] right =
        IntStream.range(0, weighed.size())
            .filter(at -> question.relevant().contains(document(weighed.get(at))))
            .toArray();
    double[][] values = weighed.stream().map(one -> one.signals()).toArray(double[][]::new);
    return new Asked(question, values, right);
  }

  private static String document(IndexedReplies.Weighed one) {
    return one.hit().passage().passage().documentId().value();
  }

  private static double[] trained(List<Asked> questions, double strength) {
    List<Lesson> lessons =
        questions.stream()
            .filter(one -> one.right().length > 0)
            .map(one -> new Lesson(one.values(), one.right()))
            .toList();
    return new ListwiseTraining(strength, ReplySignal.values().length).weights(lessons);
  }

  // Five parts of the half that may be learnt from, each judged by the other four.
  private static double[] folds(List<Asked> half, double strength) {
    double[] sum = new double[3];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Asked> others = new ArrayList<>();
      List<Asked> apart = new ArrayList<>();
      for (int i = 0; i < half.size(); i++) {
        (i % FOLDS == fold ? apart : others).add(half.get(i));
      }
      double[] found = figures(apart, trained(others, strength));
      for (int i = 0; i < sum.length; i++) {
        sum[i] += found[i] * apart.size() / half.size();
      }
    }
    return sum;
  }

  /// Right first, right among ten, and the mean of 1 divided by the rank.
  private static double[] figures(List<Asked> questions, double[] weights) {
    double[] figures = new double[3];
    for (Asked one : questions) {
      double[] scores =
          Arrays.stream(one.values())
              .mapToDouble(row -> ListwiseTraining.score(weights, row))
              .toArray();
      double own = Arrays.stream(one.right()).mapToDouble(at -> scores[at]).max().orElse(-1e9);
      long before = Arrays.stream(scores).filter(score -> score > own).count();
      boolean there = one.right().length > 0;
      figures[0] += there && before == 0 ? 1.0 / questions.size() : 0;
      figures[1] += there && before < 10 ? 1.0 / questions.size() : 0;
      figures[2] += there ? 1.0 / (1 + before) / questions.size() : 0;
    }
    return figures;
  }

  private static void write(double[] weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights that order the passages that may answer a request.");
    lines.add("# Written by ReplyTraining, as the cookbook tells; not to be edited.");
    lines.add("# Trained on half of the marked questions of members of parliament (kamervragen):");
    lines.add("# linear, a softmax over the candidates, L2. \"refers\" is set by hand. CC0.");
    for (ReplySignal signal : ReplySignal.values()) {
      double weight = signal == ReplySignal.REFERS ? REFERS : weights[signal.ordinal()];
      lines.add(String.format(Locale.ROOT, "%s %.5f", signal.id(), weight));
    }
    lines.forEach(System.out::println);
    Files.write(MODEL, lines);
  }
}
