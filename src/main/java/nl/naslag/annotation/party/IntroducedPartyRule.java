package nl.naslag.annotation.party;

import java.util.List;
import java.util.stream.Stream;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// The Rijk where the introduction of a list asks it: "Daarom is het nodig dat het rijk: …".
///
/// The items below such a sentence ask the Rijk without naming it.
public final class IntroducedPartyRule implements PartyRule {
  /// Lets other rules recognise the finding, because the words are outside the passage.
  public static final String NAME = "list-introduction";
  private static final Cue YOU = Cue.of("u");

  private final RijkRule rijk;
  private final Party party;

  IntroducedPartyRule(PartyCatalogue catalogue) {
    rijk = new RijkRule(catalogue);
    party = catalogue.known("rijk");
  }

  @Override
  public List<PartyFinding> parties(PassageContext reading) {
    Span introduction = reading.introduction();
    if (introduction == null || !asks(introduction, reading)) {
      return List.of();
    }
    Stream<Span> named =
        rijk.partiesIn(reading.cueText(), introduction).stream().map(PartyFinding::span);
    Stream<Span> addressed =
        reading.within().addressesRijk()
            ? YOU.in(reading.cueText(), introduction).stream()
            : Stream.of();
    return Stream.concat(named, addressed)
        .limit(1)
        .map(span -> new PartyFinding(party, span, NAME))
        .toList();
  }

  private static boolean asks(Span introduction, PassageContext reading) {
    return Asking.ASK.stands(reading.cueText(), introduction)
        || Asking.NEED.stands(reading.cueText(), introduction);
  }
}
