package nl.naslag.annotation;

import java.util.List;

/// Brings together what the rules for horizons found.
final class HorizonReader {
  private final List<HorizonRule> rules =
      List.of(
          new YearRule(),
          new HeadingHorizonRule(),
          new RelativeTermRule(),
          new ComingYearRule(),
          new ComingYearsRule());

  /// All that the rules found, also the same value in more places.
  List<Evidence> evidence(PassageReading reading) {
    return rules.stream().flatMap(rule -> rule.read(reading).stream()).distinct().toList();
  }

  /// Each value once, in time order.
  List<String> horizons(List<Evidence> evidence) {
    return evidence.stream()
        .map(Evidence::value)
        .distinct()
        .sorted(Horizons.IN_TIME)
        .toList();
  }
}
