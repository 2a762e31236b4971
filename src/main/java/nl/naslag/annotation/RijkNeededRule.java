package nl.naslag.annotation;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.Span;

/// The Rijk is named as the one that must do something, or whose money or rules are needed.
///
/// In an agendapunt it is enough that the Rijk is named; elsewhere the sentence must say that
/// something is needed of it.
final class RijkNeededRule implements RequestRule {
  private static final Cue WANTS = Cue.of("willen", "wil", "verkennen", "onderzoeken", "opstellen");

  private final PartyRoles roles = new PartyRoles();

  @Override
  public Optional<RequestFinding> read(PassageReading reading, List<PartyFinding> parties) {
    return parties.stream()
        .filter(found -> found.party().id().equals("rijk"))
        .filter(found -> reading.span().contains(found.span()))
        .filter(found -> isNeeded(found, reading))
        .findFirst()
        .map(found -> finding(found, reading));
  }

  private boolean isNeeded(PartyFinding found, PassageReading reading) {
    if (found.rule().equals("national-level")) {
      return Asking.LACK.stands(reading.text(), reading.sentenceOf(found.span()));
    }
    return reading.isAgendapunt() || isAsked(found, reading) || isJoint(found, reading);
  }

  private boolean isAsked(PartyFinding found, PassageReading reading) {
    boolean lacking = Asking.LACK.stands(reading.text(), reading.sentenceOf(found.span()));
    boolean pronoun = found.rule().equals("addressee-pronoun");
    return !pronoun && (lacking || roles.roleOf(found, reading) == PartyRole.GEVRAAGD);
  }

  private static boolean isJoint(PartyFinding found, PassageReading reading) {
    Span sentence = reading.sentenceOf(found.span());
    return reading.within().addressesRijk()
        && Asking.TOGETHER.stands(reading.text(), sentence)
        && WANTS.stands(reading.text(), sentence);
  }

  private static RequestFinding finding(PartyFinding found, PassageReading reading) {
    Optional<Span> need = Asking.NEED.first(reading.text(), reading.sentenceOf(found.span()));
    return need.map(
            span -> RequestFinding.of(RequestKind.EXPLICIET, "rijk-needed", found.span(), span))
        .orElseGet(() -> RequestFinding.of(RequestKind.EXPLICIET, "rijk-named", found.span()));
  }
}
