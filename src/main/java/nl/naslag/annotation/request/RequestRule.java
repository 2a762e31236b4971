package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;

/// Reads one way in which a passage asks something of the Rijk, or shows that it does not.
interface RequestRule {
  /// Empty where this rule has nothing to say.
  Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties);
}
