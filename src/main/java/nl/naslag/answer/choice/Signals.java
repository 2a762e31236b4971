package nl.naslag.answer.choice;

import java.util.EnumMap;
import java.util.Map;

/// What speaks for one candidate.
///
/// @param values one for each signal
public record Signals(Map<Signal, Double> values) {
  public Signals {
    values = Map.copyOf(values);
    if (values.size() != Signal.values().length) {
      throw new IllegalArgumentException("Signals are missing: only " + values.keySet());
    }
  }

  public double value(Signal signal) {
    return values.getOrDefault(signal, 0.0);
  }

  /// The numbers in the order of [Signal].
  public double[] row() {
    double[] row = new double[Signal.values().length];
    values.forEach((signal, value) -> row[signal.ordinal()] = value);
    return row;
  }

  /// Collects the numbers of one candidate.
  static final class Collecting {
    private final Map<Signal, Double> values = new EnumMap<>(Signal.class);

    Collecting put(Signal signal, double value) {
      values.put(signal, value);
      return this;
    }

    Signals done() {
      return new Signals(values);
    }
  }
}
