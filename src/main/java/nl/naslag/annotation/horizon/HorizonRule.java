package nl.naslag.annotation.horizon;

import java.util.List;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.passage.PassageContext;

/// Finds by when something must be done.
interface HorizonRule {
  /// Evidence for horizons: "voor 2030" is evidence for "2030".
  ///
  /// Empty where this rule finds nothing.
  List<Evidence> evidence(PassageContext reading);
}
