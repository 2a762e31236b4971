package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;

/// Something is needed in a list addressed to the Rijk, without naming who must provide it.
///
/// An agendapunt asks by its position alone; an item of another list in a letter to the Rijk only
/// where it says that something is needed.
final class ImplicitRequestRule implements RequestRule {
  private static final Cue OTHERS_NEED =
      Cue.of("nodig (?:heeft|hebben)", "(?:heeft|hebben) (?:[^ .]+ ){0,6}nodig");
  private static final Cue OWN = Cue.of("wij", "we", "ons", "onze");

  @Override
  public Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties) {
    if (reading.isAgendapunt()) {
      Optional<Span> need = Asking.NEED.first(reading.cueText(), reading.span());
      return Optional.of(need.map(ImplicitRequestRule::needed).orElseGet(() -> inBlock(reading)));
    }
    return isPointToRijk(reading)
        ? Asking.POINT
            .first(reading.cueText(), reading.span())
            .filter(span -> !isOfOthers(reading.sentenceOf(span), reading))
            .map(ImplicitRequestRule::needed)
        : Optional.empty();
  }

  // "De krijgsmacht heeft meer ruimte nodig" states a fact; "wij hebben middelen nodig" asks.
  private static boolean isOfOthers(Span sentence, PassageContext reading) {
    return OTHERS_NEED.stands(reading.cueText(), sentence)
        && !OWN.stands(reading.cueText(), sentence);
  }

  private static RequestFinding needed(Span need) {
    return RequestFinding.of(RequestKind.IMPLICIET, "something-needed", need);
  }

  /// The heading above is the evidence: it puts what follows on the agenda.
  private static RequestFinding inBlock(PassageContext reading) {
    return reading.above().reversed().stream()
        .filter(section -> section.kind() == SectionKind.AGENDAPUNTEN)
        .map(Section::heading)
        .findFirst()
        .map(heading -> RequestFinding.of(RequestKind.IMPLICIET, "agendapunt-block", heading))
        .orElseGet(() -> RequestFinding.of(RequestKind.IMPLICIET, "agendapunt", reading.span()));
  }

  private static boolean isPointToRijk(PassageContext reading) {
    boolean plain = reading.passage().kind() == PassageKind.TEKST;
    return plain && reading.isPoint() && reading.within().addressesRijk();
  }
}
