package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.party.NationalLevelRule;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.party.PartyRoles;
import nl.naslag.annotation.passage.PassageContext;

/// An agendapunt for someone else: "De gemeente Westerveld wijst een plek aan" asks the Rijk
/// nothing.
///
/// Unless it says that something is lacking, which perhaps only the Rijk can provide.
final class OtherActorRule implements RequestRule {
  @Override
  public Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties) {
    if (!reading.isAgendapunt()
        || reading.has(Asking.LACK)
        || reading.has(NationalLevelRule.LEVEL)) {
      return Optional.empty();
    }
    boolean rijk = parties.stream().anyMatch(found -> found.party().isRijk());
    boolean other = parties.stream().anyMatch(found -> opens(found, reading));
    return other && !rijk ? Optional.of(RequestFinding.NONE) : Optional.empty();
  }

  private static boolean opens(PartyFinding found, PassageContext reading) {
    return found.rule().equals("named-party")
        && reading.sentences().getFirst().contains(found.span())
        && PartyRoles.isSubject(found, reading);
  }
}
