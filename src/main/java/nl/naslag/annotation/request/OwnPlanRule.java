package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.party.NationalLevelRule;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;

/// What the author does itself is not a request, unless the passage says that something is needed.
///
/// "Wij onderzoeken een snelbus" asks nothing; "wij onderzoeken dit met rijksmiddelen" may.
final class OwnPlanRule implements RequestRule {
  // With one of these the plan depends on someone else, and the other rules must decide.
  private static final Cue HELP =
      Cue.of(
          "ondersteuning",
          "\\p{L}*middelen",
          "\\p{L}*financiering",
          "\\p{L}*bijdrage van",
          "gezamenlijk");

  @Override
  public Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties) {
    boolean asksNothing =
        reading.has(Asking.OWN)
            && !reading.has(Asking.NEED)
            && !reading.has(NationalLevelRule.LEVEL)
            && !reading.has(HELP);
    return asksNothing ? Optional.of(RequestFinding.NONE) : Optional.empty();
  }
}
