package nl.naslag.annotation.horizon;

import java.util.List;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.passage.PassageContext;

/// Years and ranges named in the passage itself.
///
/// "Uiterlijk in 2030" is one; [YearTraps] excludes dates, laws and amounts.
final class YearRule implements HorizonRule {
  private final YearReader reader = new YearReader();
  private final YearTraps traps = new YearTraps();

  @Override
  public List<Evidence> evidence(PassageContext reading) {
    return reader.years(reading.text(), reading.span()).stream()
        .filter(year -> traps.isHorizon(year, reading))
        .map(year -> year.evidence("named-year"))
        .toList();
  }
}
