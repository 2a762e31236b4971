package nl.naslag.annotation.party;

import java.util.List;
import nl.naslag.annotation.passage.PassageContext;

/// Finds parties named in one particular way.
interface PartyRule {
  /// The parties in any order; empty where none is named this way.
  List<PartyFinding> parties(PassageContext reading);
}
