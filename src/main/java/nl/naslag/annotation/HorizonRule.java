package nl.naslag.annotation;

import java.util.List;

/// Finds by when something is to be done.
interface HorizonRule {
  /// Evidence whose subject is "horizon:" plus the value.
  List<Evidence> read(PassageReading reading);
}
