package nl.naslag.answer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.naslag.answer.PairwiseTraining.Lesson;
import nl.naslag.answer.choice.Candidate;
import nl.naslag.answer.choice.ChoiceModel;
import nl.naslag.answer.choice.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trains the choice among candidates and its confidence, and writes the model file.
///
/// Not part of the build: the name says that it is run by hand, as the cookbook tells. It reads the
/// marked questions in the shared folder, and in `naslag.training.index` the index of their
/// documents. Figures are of folds grouped by document, never seen in training.
class ChoiceTraining {
  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("NASLAG_SHARED", "../shared"));
  private static final String INDEX = System.getProperty("naslag.training.index", "");
  private static final Path MODEL = Path.of("src/main/resources/woorden/antwoord-keuze.txt");

  private static final int FOLDS = 5;
  // Ways to divide the documents over folds; one alone is at the mercy of chance.
  private static final int SPLITS = 3;
  private static final double STRENGTH = 0.15;
  // The share of questions without an answer to be refused: among many documents, most of them near
  // misses, and in a document alone.
  private static final double REFUSED = 0.85;
  private static final double REFUSED_ALONE = 0.9;
  private static final int FEW = 3;

  /// A question with its candidates, in the collection that it was asked of.
  private record Asked(
      MarkedQuestion question, List<Candidate> candidates, boolean alone, Lesson lesson) {
    int fold(int split) {
      return new Random((split + question.group()).hashCode()).nextInt(FOLDS);
    }

    boolean unanswerable() {
      return question.rows().isEmpty();
    }
  }

  /// What the model of the other folds makes of a question.
  private record Weighing(
      Asked asked, double[] signs, double crowd, boolean first, boolean three) {}

  @TempDir Path folder;

  @Test
  void trainsTheChoiceAmongCandidates() throws IOException {
    assumeTrue(!INDEX.isEmpty(), "Skipped: naslag.training.index names no index");
    Path gold = SHARED.resolve("gold");
    List<Asked> all = new ArrayList<>();
    try (AnsweringBench bench = new AnsweringBench(Path.of(INDEX))) {
      all.addAll(
          ask(bench, MarkedQuestion.read(gold.resolve("vragen-meer/vragen.tsv"), true), false));
      Path none = gold.resolve("vragen-meer/zonder-antwoord.tsv");
      all.addAll(ask(bench, MarkedQuestion.read(none, false), false));
    }
    Path text = SHARED.resolve("corpus/ruimtelijk-voorstel-drenthe.txt");
    try (AnsweringBench bench = new AnsweringBench(folder).take(text)) {
      all.addAll(ask(bench, MarkedQuestion.read(gold.resolve("vragen.tsv"), true), true));
      Path none = gold.resolve("vragen-zonder-antwoord.tsv");
      all.addAll(ask(bench, MarkedQuestion.read(none, false), true));
    }
    learn(all);
  }

  private static void learn(List<Asked> all) throws IOException {
    double[] weights = trained(all);
    List<Weighing> outcomes = new ArrayList<>();
    for (int i = 0; i < SPLITS * FOLDS; i++) {
      int split = i / FOLDS;
      int fold = i % FOLDS;
      double[] others = trained(all.stream().filter(a -> a.fold(split) != fold).toList());
      all.stream()
          .filter(a -> a.fold(split) == fold)
          .forEach(a -> outcomes.add(outcome(a, others)));
    }
    double[] trust =
        PairwiseTraining.chances(
            outcomes.stream().map(Weighing::signs).toList(),
            outcomes.stream().map(Weighing::first).toList());
    // No question without an answer teaches the order, so the served weights may be judged on them.
    List<Weighing> seen = all.stream().map(asked -> outcome(asked, weights)).toList();
    double alone = least(alone(seen), trust);
    double many = least(many(seen), trust, alone);
    ChoiceModel model = new ChoiceModel(weights, trust, many, alone);
    report("many, folds", many(outcomes), model);
    report("alone, folds", alone(outcomes), model);
    report("many, seen", many(seen), model);
    report("alone, seen", alone(seen), model);
    write(MODEL, model);
  }

  private static List<Asked> ask(
      AnsweringBench bench, List<MarkedQuestion> questions, boolean alone) {
    QuotingAnswerer answerer = bench.bean(QuotingAnswerer.class);
    List<Asked> asked = new ArrayList<>();
    for (MarkedQuestion question : questions) {
      List<Candidate> candidates = answerer.weighed(question.text());
      double[][] values =
          candidates.stream().map(candidate -> candidate.signals().row()).toArray(double[][]::new);
      boolean[] right = new boolean[values.length];
      for (int i = 0; i < right.length; i++) {
        right[i] = question.answeredBy(candidates.get(i));
      }
      asked.add(new Asked(question, candidates, alone, new Lesson(values, right)));
    }
    long held = asked.stream().filter(a -> any(a.lesson().right())).count();
    System.out.println(questions.size() + " questions, among the candidates for " + held);
    return asked;
  }

  private static boolean any(boolean[] right) {
    return IntStream.range(0, right.length).anyMatch(i -> right[i]);
  }

  private static double[] trained(List<Asked> all) {
    return new PairwiseTraining(STRENGTH).weights(all.stream().map(Asked::lesson).toList());
  }

  private static Weighing outcome(Asked asked, double[] weights) {
    double[][] values = asked.lesson().values();
    List<Integer> order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -PairwiseTraining.score(weights, values[i])))
            .toList();
    List<Candidate> best =
        order.stream()
            .map(i -> scored(asked.candidates().get(i), PairwiseTraining.score(weights, values[i])))
            .toList();
    return new Weighing(
        asked,
        ChoiceModel.sureness(best),
        ChoiceModel.crowd(best),
        order.stream().limit(1).anyMatch(i -> asked.lesson().right()[i]),
        order.stream().limit(FEW).anyMatch(i -> asked.lesson().right()[i]));
  }

  private static Candidate scored(Candidate one, double score) {
    return new Candidate(
        one.passage(),
        one.sentence(),
        one.words(),
        one.signals(),
        one.overlap(),
        one.span(),
        score);
  }

  private static double confidence(Weighing outcome, double[] trust) {
    return 1 / (1 + Math.exp(-PairwiseTraining.score(trust, outcome.signs())));
  }

  private static List<Weighing> alone(List<Weighing> outcomes) {
    return outcomes.stream().filter(outcome -> outcome.asked().alone()).toList();
  }

  private static List<Weighing> many(List<Weighing> outcomes) {
    return outcomes.stream().filter(outcome -> !outcome.asked().alone()).toList();
  }

  // The least confidence at which the stated share of questions without an answer is refused.
  private static double least(List<Weighing> outcomes, double[] trust) {
    return least(outcomes, REFUSED_ALONE, outcome -> confidence(outcome, trust));
  }

  private static double least(List<Weighing> outcomes, double[] trust, double alone) {
    return least(
        outcomes,
        REFUSED,
        outcome -> alone + (confidence(outcome, trust) - alone) / Math.max(0.1, outcome.crowd()));
  }

  private static double least(
      List<Weighing> outcomes, double refused, ToDoubleFunction<Weighing> confidence) {
    double[] none =
        outcomes.stream()
            .filter(outcome -> outcome.asked().unanswerable())
            .mapToDouble(confidence)
            .sorted()
            .toArray();
    return none[Math.min(none.length - 1, (int) Math.ceil(refused * none.length) - 1)] + 1e-4;
  }

  private static void report(String name, List<Weighing> outcomes, ChoiceModel model) {
    double[] trust = model.trust();
    List<Weighing> some =
        outcomes.stream()
            .filter(o -> !o.asked().unanswerable())
            .sorted(Comparator.comparingDouble(o -> -confidence(o, trust)))
            .toList();
    double size = some.size();
    double wrong = 0;
    double area = 0;
    for (int i = 0; i < some.size(); i++) {
      wrong += some.get(i).first() ? 0 : 1;
      area += wrong / (i + 1) / size;
    }
    List<Weighing> served = some.stream().filter(o -> served(o, model)).toList();
    List<Weighing> none = outcomes.stream().filter(o -> o.asked().unanswerable()).toList();
    double refused = none.stream().filter(o -> !served(o, model)).count();
    System.out.printf(
        Locale.ROOT,
        "%s: first %.3f three %.3f aurc %.3f answered %.3f right %.3f servedfirst %.3f refused %.3f%n",
        name,
        some.stream().filter(Weighing::first).count() / size,
        some.stream().filter(Weighing::three).count() / size,
        area,
        served.size() / size,
        served.stream().filter(Weighing::first).count() / (double) Math.max(1, served.size()),
        served.stream().filter(Weighing::first).count() / size,
        refused / Math.max(1, none.size()));
  }

  private static boolean served(Weighing outcome, ChoiceModel model) {
    return confidence(outcome, model.trust()) >= model.threshold(outcome.crowd());
  }

  private static void write(Path file, ChoiceModel model) throws IOException {
    double[] weights = model.weights();
    double[] trust = model.trust();
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights that choose among sentences that may answer a question, and their confidence.");
    lines.add("# Written by ChoiceTraining, as the cookbook tells; not to be edited.");
    lines.add(
        "# Trained on the marked questions of Naslag (vragen, vragen-meer): linear, pairwise");
    lines.add("# logistic, L2; confidence by Platt on folds grouped by document. CC0.");
    for (int i = 0; i < weights.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s %.5f", Signal.values()[i].id(), weights[i]));
    }
    for (int i = 0; i < trust.length; i++) {
      lines.add(String.format(Locale.ROOT, "trust%d %.5f", i, trust[i]));
    }
    lines.add(String.format(Locale.ROOT, "threshold %.5f", model.threshold()));
    lines.add(String.format(Locale.ROOT, "alone %.5f", model.alone()));
    lines.forEach(System.out::println);
    Files.write(file, lines);
  }
}
