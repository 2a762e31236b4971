package nl.naslag.annotation.request;

import java.util.List;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;
import org.springframework.stereotype.Component;

/// Decides whether a passage asks something of the Rijk: the first rule with an answer wins.
@Component
public final class RequestReader {
  // From certain to doubtful: an explicit request takes precedence over one implied by position.
  private final List<RequestRule> rules =
      List.of(
          new AskedInWordsRule(),
          new RijkNeededRule(),
          new ListIntroductionRule(),
          new OwnPlanRule(),
          new OtherActorRule(),
          new ImplicitRequestRule());

  public RequestFinding request(PassageContext reading, List<PartyFinding> parties) {
    if (isWrittenByRijk(reading)) {
      return RequestFinding.NONE;
    }
    return rules.stream()
        .flatMap(rule -> rule.request(reading, parties).stream())
        .findFirst()
        .orElse(RequestFinding.NONE);
  }

  // A ministry asks nothing of the Rijk: it speaks on its behalf.
  private static boolean isWrittenByRijk(PassageContext reading) {
    Party author = reading.within().author();
    return author != null && (author.group().equals("ministerie") || author.id().equals("rijk"));
  }
}
