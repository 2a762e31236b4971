package nl.naslag.annotation;

import java.util.List;

/// Finds parties by one way of naming them.
interface PartyRule {
  List<PartyFinding> read(PassageReading reading);
}
