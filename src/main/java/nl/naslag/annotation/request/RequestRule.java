package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;

/// Recognises one way in which a passage asks something of the Rijk, or shows that it does not.
interface RequestRule {
  /// Empty where this rule has no answer.
  Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties);
}
