package nl.naslag.annotation;

import java.util.regex.Pattern;

/// Tells from the words around a party whether it is asked, acts, or is only involved.
///
/// Asking goes before acting: in "wij vragen het Rijk te investeren" the Rijk is asked.
final class PartyRoles {
  // In characters to either side: bounds the work, and a verb further off has another subject.
  private static final int AROUND = 40;
  private static final Pattern ASKED_BEFORE =
      ending(
          "(?:(?:vragen|vraagt|verzoeken|verzoekt|roepen|roept|verwachten|verwacht|beroep op|oproep aan"
              + "|verzoek aan|rekenen op|stel als|geef)(?: van| door| aan)?"
              + "|(?:nodig|noodzakelijk|van belang|essentieel|wenselijk|betekent|er van uit|ervan uit)"
              + " dat|(?:moet|moeten|dient|dienen)(?: door)?)(?: het| de)?\\s+");
  private static final Pattern ASKED_AFTER =
      starting("\\s+(?:moet|moeten|dient|dienen|zou|zouden)");
  private static final Pattern ACTS_BEFORE = ending("door(?: het| de)?\\s+");
  private static final Pattern ACTS_AFTER =
      starting(
          "\\s+(?:\\p{L}+\\s+)?(?:wil|willen|gaat|gaan|werkt|werken|stelt|stellen|zet|zetten|onderzoekt"
              + "|onderzoeken|verkent|verkennen|neemt|nemen|besluit|besluiten|voert|voeren|start"
              + "|starten|streeft|streven|kiest|kiezen|draagt|dragen|investeert|investeren|bouwt"
              + "|bouwen|levert|leveren|zorgt|zorgen|vraagt|vragen|verwacht|verwachten|pleiten|roepen"
              + "|doen|ontwikkelt|ontwikkelen|sluiten|hebben|heeft|zien|ziet|maakt|maken|vindt|vinden)");

  private static Pattern ending(String wording) {
    String regex = "(?<![\\p{L}\\p{N}])" + wording.replace(" ", "\\s+") + "$";
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Pattern starting(String wording) {
    return Pattern.compile("^" + wording + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  PartyRole roleOf(PartyFinding found, PassageReading reading) {
    return switch (found.rule()) {
      case "author-pronoun", "author-acts" -> PartyRole.HANDELEND;
      case "national-level", IntroducedPartyRule.NAME -> PartyRole.GEVRAAGD;
      case "rijk-compound" -> needed(found, reading);
      default -> roleAt(found, reading);
    };
  }

  private static PartyRole needed(PartyFinding found, PassageReading reading) {
    boolean asked =
        reading.isAgendapunt()
            || Asking.NEED.stands(reading.text(), reading.sentenceOf(found.span()));
    return asked ? PartyRole.GEVRAAGD : PartyRole.BETROKKEN;
  }

  private static PartyRole roleAt(PartyFinding found, PassageReading reading) {
    String before = reading.before(found.span(), AROUND);
    String after = reading.after(found.span(), AROUND);
    if (ASKED_BEFORE.matcher(before).find() || ASKED_AFTER.matcher(after).find()) {
      return PartyRole.GEVRAAGD;
    }
    boolean acts = ACTS_BEFORE.matcher(before).find() || ACTS_AFTER.matcher(after).find();
    return acts ? PartyRole.HANDELEND : PartyRole.BETROKKEN;
  }
}
