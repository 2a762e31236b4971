package nl.naslag.answer.choice;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.naslag.language.WordFile;

/// The weights that choose among candidates and say how sure the choice is.
///
/// Read from a small text file with its provenance, which the training program writes.
///
/// @param weights one for each of [Signal]
/// @param trust weights of [#sureness]: see there
/// @param threshold the confidence below which a question gets no answer, where many documents
///     speak
/// @param alone the same where all candidates are of one document
public record ChoiceModel(double[] weights, double[] trust, double threshold, double alone) {
  private static final String FILE = "antwoord-keuze.txt";
  private static final int RUNNERS_UP = 3;
  private static final int MANY = 60;
  /// How many numbers [#sureness] gives.
  public static final int SIGNS = 5;

  public static ChoiceModel read() {
    Map<String, Double> values = new HashMap<>();
    for (String line : WordFile.lines(FILE)) {
      String[] cells = line.split("\\s+");
      values.put(cells[0], Double.valueOf(cells[1]));
    }
    Function<String, Double> value = name -> values.getOrDefault(name, 0.0);
    double[] trust = new double[SIGNS];
    Arrays.setAll(trust, i -> value.apply("trust" + i));
    return new ChoiceModel(
        Arrays.stream(Signal.values()).map(Signal::id).mapToDouble(value::apply).toArray(),
        trust,
        value.apply("threshold"),
        value.apply("alone"));
  }

  /// Orders the candidates of one question; higher is better.
  public double score(Signals signals) {
    double sum = 0;
    for (Signal signal : Signal.values()) {
      sum += weights[signal.ordinal()] * signals.value(signal);
    }
    return sum;
  }

  /// How sure the first of the candidates is, 0 to 1; 0 without candidates.
  ///
  /// @param best all distinct candidates of a question, best first
  public double confidence(List<Candidate> best) {
    double[] signs = sureness(best);
    double sum = 0;
    for (int i = 0; i < SIGNS; i++) {
      sum += trust[i] * signs[i];
    }
    return best.isEmpty() ? 0 : 1 / (1 + Math.exp(-sum));
  }

  /// The least confidence of an answer: the more documents there are, the better a wrong sentence
  /// can look.
  ///
  /// @param crowd see [#crowd]
  public double threshold(double crowd) {
    return alone + (threshold - alone) * crowd;
  }

  /// From how many documents the candidates are: 0 for one, 1 if they are of
  /// sixty or more.
  public static double crowd(List<Candidate> best) {
    long documents = best.stream().map(one -> one.passage().fileName()).distinct().count();
    // Ten documents are nearer to one than to sixty: few of them are about the same.
    return documents < 2 ? 0 : Math.min(1, Math.pow(Math.log(documents) / Math.log(MANY), 2));
  }

  /// What tells how sure the first is: its score, how far it is ahead of the next three on average,
  /// how much of the question it holds, and whether it lacks the number that is asked for.
  public static double[] sureness(List<Candidate> best) {
    if (best.isEmpty()) {
      return new double[SIGNS];
    }
    Candidate first = best.getFirst();
    double next =
        best.stream().skip(1).limit(RUNNERS_UP).mapToDouble(Candidate::score).average().orElse(0);
    return new double[] {
      1, first.score(), first.score() - next, first.overlap(), first.signals().value(Signal.NONEW)
    };
  }
}
