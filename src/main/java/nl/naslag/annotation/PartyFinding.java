package nl.naslag.annotation;

import nl.naslag.document.Span;

/// A party found in a passage, before its role is known.
///
/// @param span in the document's text; outside the passage where an introduction names the party
/// @param rule name of the rule that found it, by which its role is judged
record PartyFinding(Party party, Span span, String rule) {
  Evidence evidence() {
    return new Evidence(Aspect.PARTY, party.id(), span, rule);
  }

  PartyFinding of(Party other) {
    return new PartyFinding(other, span, rule);
  }
}
