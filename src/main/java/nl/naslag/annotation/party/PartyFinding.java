package nl.naslag.annotation.party;

import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Party;
import nl.naslag.document.Span;

/// A party found in a passage, before its role is known.
///
/// @param span in the document's text; outside the passage where an introduction names the party
/// @param rule name of the rule that found it, which determines how its role is judged
public record PartyFinding(Party party, Span span, String rule) {
  Evidence evidence() {
    return new Evidence(Aspect.PARTY, party.id(), span, rule);
  }

  PartyFinding of(Party other) {
    return new PartyFinding(other, span, rule);
  }
}
