package nl.naslag.annotation;

import java.util.List;
import java.util.Optional;

/// Reads one way in which a passage asks something of the Rijk, or shows that it does not.
interface RequestRule {
  /// Empty where this rule has nothing to say.
  Optional<RequestFinding> read(PassageReading reading, List<PartyFinding> parties);
}
