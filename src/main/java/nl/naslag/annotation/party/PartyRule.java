package nl.naslag.annotation.party;

import java.util.List;
import nl.naslag.annotation.passage.PassageContext;

/// Finds parties by one way of naming them.
interface PartyRule {
  /// In any order; empty where this way of naming does not occur.
  List<PartyFinding> parties(PassageContext reading);
}
