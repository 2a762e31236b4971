package nl.naslag.annotation.party;

import java.util.regex.Pattern;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.cue.Asking;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// Decides by the words around a party whether it is asked, acts, or is only involved.
///
/// Being asked takes precedence over acting: in "wij vragen het Rijk te investeren" the Rijk is
/// asked.
public final class PartyRoles {
  // In characters to either side. Bounds the work; a verb further away has another subject.
  private static final int AROUND = 40;
  private static final Pattern ASKED_BEFORE =
      ending(
          "(?:(?:vragen|vraagt|verzoeken|verzoekt|roepen|roept|verwachten van|verwacht van|beroep"
              + " op|oproep aan|verzoek aan|rekenen op|stel als|geef)(?: van| door|"
              + " aan)?|(?:nodig|noodzakelijk|van belang|essentieel|wenselijk|betekent|er van"
              + " uit|ervan uit|willen|wil|verwachten|verwacht|vinden|vindt|erop|zien wij|zien wij graag|zien we)"
              + " dat|(?:moet|moeten|dient|dienen)(?: door)?)(?: het| de)?\\s+");
  private static final Pattern ASKED_AFTER =
      starting(
          "(?:\\s+(?:moet|moeten|dient|dienen|zou|zouden)"
              + "|\\s+(?:wordt|worden)\\s+(?:\\p{L}+\\s+){0,2}(?:gevraagd|verzocht|opgeroepen)"
              + "|\\s+(?:\\p{L}+\\s+){0,2}te\\s+(?:verzoeken|vragen)"
              + "|\\s+voor\\s+te\\s+stellen|\\s+voorstellen|\\s+voor\\s+te\\s+leggen)");
  // "De minister verzoeken om": the asking party is omitted, as in a decision list.
  private static final Pattern RIJK_ASKED_AFTER =
      starting("\\s+(?:en\\s+\\p{L}+\\s+)?(?:verzoeken|vragen|verzocht|gevraagd)(?:\\s+\\p{L}+)?");
  private static final Pattern OF_IT = ending("van(?: het| de)?\\s+");
  private static final Pattern WITH_IT = ending("met(?: het| de)?\\s+");
  private static final Pattern PUT_BEFORE =
      ending("(?:stel|stelt|stellen)(?: wij| we)?(?: het| de)?\\s+");
  private static final Pattern PUT_AFTER = starting("\\s+voor");
  // "De raad draagt het college op", "verzoekt het college".
  private static final Pattern TOLD_BEFORE =
      ending("(?:draagt|dragen|verzoekt|verzoeken|vraagt|vragen|roept|roepen)(?: het| de)?\\s+");
  private static final Pattern MUST = starting("\\s+(?:moet|moeten|dient|dienen)");
  private static final Pattern WANTED = starting("\\s+(?:verlangt|verlangen|verwacht|verwachten)");
  private static final Pattern ACTS_BEFORE = ending("door(?: het| de)?\\s+");
  private static final Pattern ACTS_AFTER =
      starting(
          "\\s+(?:\\p{L}+\\s+)?(?:wil|willen|gaat|gaan|werkt|werken|stelt|stellen|zet|zetten|onderzoekt"
              + "|onderzoeken|verkent|verkennen|neemt|nemen|besluit|besluiten|voert|voeren|start"
              + "|starten|streeft|streven|kiest|kiezen|draagt|dragen|investeert|investeren|bouwt"
              + "|bouwen|levert|leveren|zorgt|zorgen|vraagt|vragen|verwacht|verwachten|pleiten|roepen"
              + "|doen|ontwikkelt|ontwikkelen|sluiten|hebben|heeft|zien|ziet|maakt|maken|vindt|vinden)");

  // An article or another party precedes it: "De gemeente", "WMD en provincie".
  private static final Pattern SUBJECT_BEFORE =
      Pattern.compile("\\s*(?:\\d+\\.\\s+)?(?:(?:De|Het)\\s+)?(?:\\p{L}+(?:\\s+(?:en\\s+)?))?");
  private static final Pattern VERB_AFTER =
      Pattern.compile(
          "^(?:\\s+(?:en\\s+)?\\p{Lu}\\p{L}+)?\\s+(?!(?:met|het|niet|niets|want|tot|uit|en|tegen|binnen"
              + "|buiten|tussen|boven|beneden|langs|sinds|hebben|zijn|zonder|naast|eigen|krijgen)\\b)"
              + "\\p{Ll}+(?:t|en)\\b");

  private static Pattern ending(String wording) {
    String regex = "(?<![\\p{L}\\p{N}])" + wording.replace(" ", "\\s+") + "$";
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Pattern starting(String wording) {
    return Pattern.compile("^" + wording + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  public PartyRole roleOf(PartyFinding found, PassageContext reading) {
    return switch (found.rule()) {
      case "author-pronoun" -> PartyRole.HANDELEND;
      case "author-acts" -> roleOfAuthor(found, reading);
      case "national-level", IntroducedPartyRule.NAME -> PartyRole.GEVRAAGD;
      case "rijk-compound" -> needed(found, reading);
      default -> roleAt(found, reading);
    };
  }

  // "De raad voor te stellen" asks the author's council; all other wordings are its own acts.
  private static PartyRole roleOfAuthor(PartyFinding found, PassageContext reading) {
    boolean asked =
        ASKED_AFTER.matcher(reading.after(found.span(), AROUND)).find()
            || TOLD_BEFORE.matcher(reading.before(found.span(), AROUND)).find();
    return asked ? PartyRole.GEVRAAGD : PartyRole.HANDELEND;
  }

  private static PartyRole needed(PartyFinding found, PassageContext reading) {
    boolean asked =
        reading.isAgendapunt()
            || Asking.NEED.stands(reading.cueText(), reading.sentenceOf(found.span()));
    return asked ? PartyRole.GEVRAAGD : PartyRole.BETROKKEN;
  }

  private static PartyRole roleAt(PartyFinding found, PassageContext reading) {
    String before = reading.before(found.span(), AROUND);
    String after = reading.after(found.span(), AROUND);
    if (isAsked(found.party(), before, after)) {
      return PartyRole.GEVRAAGD;
    }
    if (WITH_IT.matcher(before).find()) {
      return PartyRole.BETROKKEN;
    }
    if (isSubject(found, reading)) {
      // What an agendapunt says another party does is a request to that party.
      boolean other = !found.party().equals(reading.within().author());
      return reading.isAgendapunt() && other ? PartyRole.GEVRAAGD : PartyRole.HANDELEND;
    }
    boolean acts = ACTS_BEFORE.matcher(before).find() || ACTS_AFTER.matcher(after).find();
    return acts ? PartyRole.HANDELEND : PartyRole.BETROKKEN;
  }

  // "Van het Rijk moeten gemeenten bouwen" asks the gemeenten.
  private static boolean isAsked(Party party, String before, String after) {
    boolean must = MUST.matcher(after).find() && OF_IT.matcher(before).find();
    boolean put = PUT_BEFORE.matcher(before).find() && PUT_AFTER.matcher(after).find();
    return ASKED_BEFORE.matcher(before).find()
        || (ASKED_AFTER.matcher(after).find() && !must)
        || put
        || isAskedOfRijk(party, before, after);
  }

  private static boolean isAskedOfRijk(Party party, String before, String after) {
    boolean wanted = OF_IT.matcher(before).find() && WANTED.matcher(after).find();
    return party.isRijk() && (wanted || RIJK_ASKED_AFTER.matcher(after).find());
  }

  /// Whether it opens its sentence and a present-tense verb follows: "Netbeheerders geven aan".
  public static boolean isSubject(PartyFinding found, PassageContext reading) {
    Span span = found.span();
    Span sentence = reading.sentenceOf(span);
    if (!sentence.contains(span)) {
      return false;
    }
    String opening = new Span(sentence.start(), span.start()).in(reading.text());
    return SUBJECT_BEFORE.matcher(opening).matches()
        && VERB_AFTER.matcher(reading.after(span, AROUND)).find();
  }
}
