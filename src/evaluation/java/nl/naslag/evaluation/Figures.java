package nl.naslag.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measured figures in order, each a `name=value`; fractions have four decimals.
///
/// The names are stable and the notation does not follow the user's language, because scripts
/// compare these lines between versions.
final class Figures {
  private final List<String> lines = new ArrayList<>();

  /// One line a figure.
  List<String> lines() {
    return List.copyOf(lines);
  }

  Figures count(String name, long value) {
    lines.add(name + "=" + value);
    return this;
  }

  /// A part of a whole; 0 where the whole is nothing.
  Figures share(String name, long part, long whole) {
    return fraction(name, whole == 0 ? 0 : (double) part / whole);
  }

  Figures fraction(String name, double value) {
    lines.add(name + "=" + String.format(Locale.ROOT, "%.4f", value));
    return this;
  }

  /// A figure in words, such as the rows that went wrong.
  Figures words(String name, String words) {
    lines.add(name + "=" + words);
    return this;
  }
}
