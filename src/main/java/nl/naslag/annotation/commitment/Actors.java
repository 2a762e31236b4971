package nl.naslag.annotation.commitment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Party;
import nl.naslag.annotation.passage.DocumentContext;

/// Who is to do what a sentence says: the agent of a passive, "wij" and "ik", the subject, or else
/// the author of the document.
final class Actors {
  /// What may stand before the first word of a sentence: a number, a bullet, a label.
  static final Pattern OPENING =
      Pattern.compile(
          "^[^\\p{L}\\d]*(?:\\d{1,2}[.)] ?|[a-z][.)] )?(?:(?:besluit|noot|actie|afspraak|toezegging"
              + "|opmerking|reactie|antwoord)\\w*: ?)?[^\\p{L}\\d]*(?:\\d{1,2}[.)] ?)?"
              + "(?:(?:daarnaast|verder|ook|daarom|vervolgens|tevens|voorts|bovendien|wel) )?");
  private static final Pattern PASSIVE = Pattern.compile("\\b(?:wordt|worden|werd|te|zijn|is)\\b");
  private static final NameCue AGENT = NameCue.of("\\bdoor ", Someone.CAPITALISED);
  private static final Pattern WE = Pattern.compile("\\b(?:wij|we|ons|onze(?! minister))\\b");
  private static final Pattern I = Pattern.compile("\\b(?:ik|mijn)\\b");
  // A passive or a receiver as subject is not the one who acts.
  private static final Pattern RECEIVES =
      Pattern.compile(
          "^ (?:\\p{L}+ )?(?:wordt|worden|krijgt|krijgen|ontvangt|ontvangen)\\b"
              + "(?![^,;]*\\b(?:geacht|verplicht)\\b)"
              + "|^ (?:is|zijn|werd|werden)\\b[^,;]*\\b(?:in de gelegenheid gesteld|geïnformeerd)\\b"
              + "|^ (?:zal|zullen|moet|moeten|dient|dienen|kan|kunnen)\\b[^,;]*\\bworden\\b"
              + "|^ (?:en [^,;]{3,40} )?(?:verzoeken|vragen|adviseren) om\\b");
  // "Zal de Kamer worden geïnformeerd".
  private static final Pattern BECOMES = Pattern.compile("^[^,;]*\\bworden\\b");
  private static final Pattern ACTIVE =
      Pattern.compile(
          "\\b(?:moet|moeten|dient|dienen|zal|zullen|wil|willen|gaat|gaan|heeft|hebben|mag|mogen"
              + "|is|zijn|verzoek(?:t|en)|vra(?:agt|gen)|dra(?:agt|gen)|ste(?:lt|llen)|zor(?:gt|gen)"
              + "|voer(?:t|en)|ziet|zien|zet(?:ten)?|werk(?:t|en)|ne(?:emt|men)|maakt|neemt"
              + "|besluit(?:en)?|kiest|kiezen|streeft|streven|onderzoek(?:t|en)|verken(?:t|nen)"
              + "|laat|laten|houdt|houden|biedt|bieden|blijft|blijven|pleegt|zendt|legt|leggen"
              + "|geeft|geven|doet|doen|roept|brengt|brengen|start|starten|kijk(?:t|en)|bekijkt|toetst|toetsen|stuurt|ontwikkelt|wijst) "
              + "(?:(?:dan|ook|er|hier|daar|hierbij|daarbij|daarom|dus|nog|zelf) ){0,2}");
  private static final NameCue CONDITION =
      NameCue.of("^\\W*(?:als|indien|wanneer|voor zover|nu|mochten?) ");
  private static final NameCue CLAUSE =
      NameCue.of(
          "\\b(?:betekent|houdt in|geldt|bepaald|bedoeling|streven|ambitie|doel|zorg(?:t|en)? voor"
              + "|ervoor|ervan|erop|ernaar|wil|willen|wenst|verwacht|afgesproken|is)\\b[^,;]{0,60}?,?"
              + " dat ");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "^(?:hij|zij|deze) |(?<=\\b(?:moeten|dienen|zullen|moet|dient|zal) )(?:hij|zij)\\b");

  private Actors() {}

  /// Somebody named in the sentence itself, or the author where it says "wij".
  static Optional<CommitmentParty> in(
      MainClause clause, Someone someone, CommitmentKind kind, DocumentContext within) {
    String main = clause.main();
    Matcher opening = OPENING.matcher(main);
    int start = opening.find() ? opening.end() : 0;
    Optional<CommitmentParty> spoken = spoken(main, within);
    Optional<CommitmentParty> first = agent(main, someone).or(() -> spoken);
    if (kind == CommitmentKind.BESLUIT) {
      return first;
    }
    return first
        .or(() -> subject(main, start, someone))
        .or(() -> active(main, someone))
        .or(() -> condition(clause, someone))
        .or(() -> after(CLAUSE, clause.whole(), someone));
  }

  private static Optional<CommitmentParty> agent(String main, Someone someone) {
    return PASSIVE.matcher(main).find() ? after(AGENT, main, someone) : Optional.empty();
  }

  private static Optional<CommitmentParty> spoken(String main, DocumentContext within) {
    boolean we = WE.matcher(main).find();
    Party author = within.author();
    if (we && within.isToParliament()) {
      return Optional.of(Someone.rijk());
    }
    return author != null && (we || I.matcher(main).find())
        ? Optional.of(Someone.party(author))
        : Optional.empty();
  }

  // "Voor zover klinieken hieraan niet voldoen, moeten zij dit doen".
  private static Optional<CommitmentParty> condition(MainClause clause, Someone someone) {
    return refersBack(clause) ? after(CONDITION, clause.whole(), someone) : Optional.empty();
  }

  private static Optional<CommitmentParty> active(String main, Someone someone) {
    Matcher found = ACTIVE.matcher(main);
    while (found.find()) {
      Optional<Someone.Named> one =
          someone
              .at(found.end())
              .filter(named -> !BECOMES.matcher(main.substring(named.end())).find());
      if (one.isPresent()) {
        return one.map(Someone.Named::party);
      }
    }
    return Optional.empty();
  }

  private static Optional<CommitmentParty> subject(String main, int start, Someone someone) {
    return someone
        .at(start)
        .filter(one -> !RECEIVES.matcher(main.substring(one.end())).find())
        .filter(one -> !Addressees.isTold(main, main.substring(one.end())))
        .map(Someone.Named::party);
  }

  private static Optional<CommitmentParty> after(NameCue cue, String text, Someone someone) {
    return someone.after(cue, text).map(Someone.Named::party).findFirst();
  }

  /// Whether "hij" or "zij" is the subject, who is that of the sentence before.
  static boolean refersBack(MainClause clause) {
    return PRONOUN.matcher(clause.main().strip()).find();
  }
}
