package nl.naslag.annotation.horizon;

import java.util.List;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Horizons;
import nl.naslag.annotation.passage.PassageContext;

/// Combines what the horizon rules find.
public final class HorizonReader {
  private final List<HorizonRule> rules =
      List.of(
          new YearRule(),
          new HeadingHorizonRule(),
          new RelativeTermRule(),
          new ComingYearRule(),
          new ComingYearsRule());

  /// Everything the rules found, including the same value in several places.
  public List<Evidence> evidence(PassageContext reading) {
    return rules.stream().flatMap(rule -> rule.evidence(reading).stream()).distinct().toList();
  }

  /// Each value once, in time order.
  public List<String> horizons(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::value).distinct().sorted(Horizons.IN_TIME).toList();
  }
}
