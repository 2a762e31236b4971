package nl.naslag.trace.reply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.naslag.language.WordFile;

/// The weights that order candidates, from a small text file with its provenance, which the
/// training program writes.
///
/// @param weights one for each of [ReplySignal]
record ReplyModel(double[] weights) {
  private static final String FILE = "antwoord-op-verzoek.txt";

  static ReplyModel read() {
    Map<String, Double> values = new HashMap<>();
    for (String line : WordFile.lines(FILE)) {
      String[] cells = line.split("\\s+");
      values.put(cells[0], Double.valueOf(cells[1]));
    }
    return new ReplyModel(
        Arrays.stream(ReplySignal.values())
            .mapToDouble(signal -> values.getOrDefault(signal.id(), 0.0))
            .toArray());
  }

  /// @param signals in the order of [ReplySignal]
  double score(double[] signals) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * signals[i];
    }
    return sum;
  }
}
