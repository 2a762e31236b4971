package nl.naslag.annotation.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.cue.Cue;
import nl.naslag.annotation.party.PartyFinding;
import nl.naslag.annotation.party.PartyRoles;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// The Rijk is named as the one that must do something, or whose money or rules are needed.
///
/// In an agendapunt naming the Rijk is enough; elsewhere the sentence must say that something is
/// needed from it.
final class RijkNeededRule implements RequestRule {
  private static final Cue WANTS =
      Cue.of("(?:wij|we) willen", "willen (?:wij|we)", "verkennen", "onderzoeken", "opstellen");
  private static final Pattern FROM = Pattern.compile("(?:vanuit|van|door) (?:het |de )?$");
  private static final Pattern JOINTLY =
      Pattern.compile(
          "(?:samen|samenwerking|gezamenlijk|verkennen|onderzoeken|overleg|afspraken) met (?:het"
              + " |de )?$");
  private static final Pattern NEEDED =
      Pattern.compile("^(?:\\s+\\p{L}+){0,2}\\s+(?:nodig|noodzakelijk|onmisbaar)(?!\\p{L})");
  // In the text of a law, what the minister must do is a rule and not a request.
  private static final Pattern STATUTE = Pattern.compile("Onze $");
  // What the Rijk may do is a condition of something else; "als rijk" is another "als".
  private static final Pattern CONDITION =
      Pattern.compile(
          "(?<!\\p{L})(?:als|indien|wanneer|zodra|mits|tenzij|zolang|omdat|doordat|nadat|sinds) (?:het"
              + "|de) $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ONLY_IT =
      Pattern.compile("(?:kan|kunnen) alleen (?:het |de )?$|(?<!niet )alleen (?:het |de )?$");
  private static final Pattern FOLLOWS = Pattern.compile("betekent dat (?:het |de )?$");
  private static final int AROUND = 50;

  private final PartyRoles roles = new PartyRoles();

  @Override
  public Optional<RequestFinding> request(PassageContext reading, List<PartyFinding> parties) {
    return parties.stream()
        .filter(found -> found.party().isRijk())
        .filter(found -> reading.span().contains(found.span()))
        .filter(found -> isNeeded(found, reading))
        .findFirst()
        .map(found -> finding(found, reading));
  }

  private boolean isNeeded(PartyFinding found, PassageContext reading) {
    if (CONDITION.matcher(reading.before(found.span(), AROUND)).find()) {
      return false;
    }
    return switch (found.rule()) {
      case "national-level" -> isWrittenToRijk(reading) && lacks(found, reading);
      case "rijk-compound" -> reading.isAgendapunt() || lacks(found, reading);
      case "addressee-pronoun" -> reading.isAgendapunt() || isJoint(found, reading);
      default -> isOnAgenda(found, reading) || isAsked(found, reading) || isJoint(found, reading);
    };
  }

  // The name of a ministry may be the subject matter itself: "ruimte voor defensie".
  private static boolean isOnAgenda(PartyFinding found, PassageContext reading) {
    boolean asked = found.party().id().equals("rijk") || PartyRoles.isSubject(found, reading);
    return reading.isAgendapunt() && asked;
  }

  private static boolean isWrittenToRijk(PassageContext reading) {
    return reading.isAgendapunt() || reading.within().addressesRijk();
  }

  private static boolean lacks(PartyFinding found, PassageContext reading) {
    return Asking.LACK.stands(reading.cueText(), reading.sentenceOf(found.span()));
  }

  private boolean isAsked(PartyFinding found, PassageContext reading) {
    String before = reading.before(found.span(), AROUND);
    boolean needed =
        FROM.matcher(before).find() && NEEDED.matcher(reading.after(found.span(), AROUND)).find();
    boolean only = ONLY_IT.matcher(before).find() && lacks(found, reading);
    boolean told = FOLLOWS.matcher(before).find() && !reading.within().addressesRijk();
    boolean asked = roles.roleOf(found, reading) == PartyRole.GEVRAAGD && !told;
    return (needed || asked || only) && !STATUTE.matcher(before).find();
  }

  private static boolean isJoint(PartyFinding found, PassageContext reading) {
    Span sentence = reading.sentenceOf(found.span());
    return reading.within().addressesRijk()
        && JOINTLY.matcher(reading.before(found.span(), AROUND)).find()
        && WANTS.stands(reading.cueText(), sentence);
  }

  private static RequestFinding finding(PartyFinding found, PassageContext reading) {
    Optional<Span> need = Asking.NEED.first(reading.cueText(), reading.sentenceOf(found.span()));
    return need.map(
            span -> RequestFinding.of(RequestKind.EXPLICIET, "rijk-needed", found.span(), span))
        .orElseGet(() -> RequestFinding.of(RequestKind.EXPLICIET, "rijk-named", found.span()));
  }
}
