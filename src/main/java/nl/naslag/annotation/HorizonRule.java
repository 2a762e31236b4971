package nl.naslag.annotation;

import java.util.List;

/// Finds by when something is to be done.
interface HorizonRule {
  /// Evidence whose subject is "horizon:" plus the value.
  ///
  /// "Voor 2030" gives the subject "horizon:2030"; empty where this rule finds nothing.
  List<Evidence> read(PassageReading reading);
}
