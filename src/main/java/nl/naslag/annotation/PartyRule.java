package nl.naslag.annotation;

import java.util.List;

/// Finds parties by one way of naming them.
interface PartyRule {
  /// In any order; empty where this way of naming does not occur.
  List<PartyFinding> read(PassageReading reading);
}
