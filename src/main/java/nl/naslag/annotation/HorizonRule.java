package nl.naslag.annotation;

import java.util.List;

/// Finds by when something is to be done.
interface HorizonRule {
  /// Evidence for horizons: "voor 2030" is evidence for "2030".
  ///
  /// Empty where this rule finds nothing.
  List<Evidence> read(PassageReading reading);
}
