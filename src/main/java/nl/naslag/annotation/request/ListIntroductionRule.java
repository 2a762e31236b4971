package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.party.IntroducedPartyRule;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;

/// An item of a list whose introduction makes the request: "Daarom is het nodig dat het rijk: …".
final class ListIntroductionRule implements RequestRule {
  @Override
  public Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties) {
    return parties.stream()
        .filter(found -> found.rule().equals(IntroducedPartyRule.NAME))
        .findFirst()
        .map(found -> RequestFinding.of(RequestKind.EXPLICIET, found.rule(), found.span()));
  }
}
