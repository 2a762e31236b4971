package nl.naslag.answer.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.WordPattern;
import nl.naslag.document.Span;

/// Whether a sentence holds the kind of answer that a question expects, and where.
///
/// Words and numbers of the question itself never count.
public final class KindFit {
  private static final Pattern MONEY = WordPattern.of("euro|eur|miljoen|miljard", "|€");
  private static final Pattern SHARE =
      WordPattern.of(
          "procent|helft|kwart|derde|tweederde|driekwart|op de (?:twee|drie|vier|vijf|tien)",
          "|\\d ?%");
  private static final Pattern DURATION =
      WordPattern.of(
          "(?:\\d{1,4}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|half)"
              + " (?:tot \\d{1,3} )?(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|werkdagen"
              + "|uur|uren|minuten|kwartier|etmalen?)",
          "|\\d-?jarige");
  private static final Pattern LASTING =
      WordPattern.of("permanent|onbepaalde|tijdelijk|zolang|altijd|blijvend|eeuwig\\p{L}{0,8}");
  private static final Pattern MOMENT =
      WordPattern.of(
          FreshNumbers.MONTHS
              + "|voorjaar|zomer|najaar|winter|eind|begin|medio|kwartaal|zodra|voordat|nadat|uiterlijk|jaarlijks"
              + "|elk jaar|ieder jaar");
  private static final Pattern ROLE =
      WordPattern.of(
          "(?:staatssecretaris|minister|wethouder|burgemeester|gedeputeerde|commissaris|directeur"
              + "|voorzitter|inspectie|inspecteur|toezichthouder|college|raad|kabinet|rijk|provincies?"
              + "|gemeenten?|waterschap|rijkswaterstaat|netbeheerders?|stichting|vereniging|commissie"
              + "|bedrijf|bedrijven|ondernemers?|bewoners|inwoners|eigenaar|eigenaren|initiatiefnemers?"
              + "|bestuur|bestuursorgaan|gedeputeerde staten|provinciale staten|ministerie|bureau|dienst"
              + "|omgevingsdienst|veiligheidsregio|politie|ggd|aanbieders?|beheerders?|werkgevers?"
              + "|autoriteit|adviseurs?|partners|partijen|corporaties?|woningcorporaties|aannemer)"
              + "\\p{L}{0,6}+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{Ll},;:(‘'\"] ?)\\p{Lu}[\\p{L}-]{1,40}+(?: (?:van|de|der|den|en) \\p{Lu}[\\p{L}-]{1,40}+| \\p{Lu}[\\p{L}-]{1,40}+){0,4}+");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:in|te|bij|op|nabij|rond|rondom|langs|tussen|naar|aan|uit|ten \\p{L}{4,6} van)"
              + " (?:de |het )?\\p{Lu}[\\p{L}-]{1,40}+");
  private static final Pattern REASON =
      WordPattern.of(
          "omdat|doordat|want|vanwege|wegens|daarom|daardoor|hierdoor|waardoor|om te|opdat|zodat|immers"
              + "|dankzij|reden|oorzaak|gevolg|teneinde|aangezien|namelijk|door|zorgt|leidt|voorkomen");
  private static final Pattern MEANING =
      WordPattern.of(
          "is een|zijn een|is het|is de|zijn de|verstaan|verstaat|betekent|houdt in|oftewel|ofwel|wordt bedoeld|staat voor|gaat om|betreft",
          "|:|\\(");
  private static final int NEAR = 80;
  private static final Pattern SAYS =
      Pattern.compile(
          "(?u)\\p{L}{0,3}+['’\"”]?,? ?(?:\\([^)]{0,40}\\) ?|\\p{L}{1,20}+ ){0,1}"
              + "(?::|– |- |\\(|is een |is het |is de |zijn |betekent|betekenen|betreft |houdt |houden"
              + "|staat voor|ofwel|oftewel|wordt verstaan|verstaan|wordt bedoeld|wil zeggen)");
  private static final Pattern POLAR =
      WordPattern.of(
          "niet|geen|nooit|wel|uitsluitend|alleen|ook|zonder|verboden|toegestaan|mag|mogen|tenzij|mits|ja|nee");
  private static final Pattern DEMAND =
      WordPattern.of(
          "vraagt|vragen|verzoekt|verzoeken|nodig|moet|moeten|dient|dienen|willen|wil|gewenst|noodzakelijk"
              + "|roepen|roept|bepleiten|pleiten|verwachten|zorgt|stelt|gaat|gaan");
  private static final Pattern MANNER =
      WordPattern.of(
          "door|via|met behulp van|middels|waarbij|aan de hand van|op basis van|met|bijvoorbeeld");

  /// @param hard whether the sentence surely holds the kind, 0 to 1
  /// @param soft whether it holds a weaker sign of it, 0 to 1
  /// @param lacking 1 if a number is asked and the sentence holds no new one
  /// @param where the words that are of the kind, in the sentence; the whole sentence if unknown
  public record Fit(double hard, double soft, double lacking, Span where) {}

  /// Reads the sentence for the kind that the question expects.
  public Fit fit(Question question, ExpectedKind kind, String sentence) {
    List<MatchResult> amounts = FreshNumbers.amounts(question, sentence);
    return switch (kind) {
      case GELD -> counted(sentence, amounts, MONEY);
      case PROCENT -> counted(sentence, amounts, SHARE);
      case DUUR -> {
        List<MatchResult> found = fresh(DURATION, question, sentence);
        yield found.isEmpty()
            ? new Fit(
                0,
                holds(LASTING, sentence) || !amounts.isEmpty() ? 1 : 0,
                amounts.isEmpty() ? 1 : 0,
                whole(sentence))
            : new Fit(1, 1, 0, span(found.getFirst()));
      }
      case GETAL ->
          amounts.isEmpty()
              ? new Fit(0, 0, 1, whole(sentence))
              : new Fit(1, amounts.size() == 1 ? 1 : 0.5, 0, span(amounts.getFirst()));
      case TIJD -> moment(question, sentence);
      case WIE ->
          either(fresh(ROLE, question, sentence), fresh(NAME, question, sentence), sentence);
      case WAAR ->
          either(fresh(PLACE, question, sentence), fresh(NAME, question, sentence), sentence);
      case WELKE -> named(question, sentence, amounts);
      case REDEN -> pattern(REASON, question, sentence, 0);
      case DEFINITIE -> meaning(question, sentence);
      case JA_NEE -> pattern(POLAR, question, sentence, 0);
      case VERZOEK -> pattern(DEMAND, question, sentence, 0);
      case HOE -> pattern(MANNER, question, sentence, 0);
      case ANDERS ->
          new Fit(0, sentence.contains(":") || sentence.contains(",") ? 1 : 0, 0, whole(sentence));
    };
  }

  private static Fit counted(String sentence, List<MatchResult> amounts, Pattern unit) {
    if (amounts.isEmpty()) {
      return new Fit(0, 0, 1, whole(sentence));
    }
    boolean sure = unit.matcher(sentence).find();
    return new Fit(sure ? 1 : 0, 1, 0, span(amounts.getFirst()));
  }

  private static Fit moment(Question question, String sentence) {
    List<MatchResult> dates = FreshNumbers.dates(question, sentence);
    List<MatchResult> years = FreshNumbers.years(question, sentence);
    boolean sign = holds(MOMENT, sentence);
    if (dates.isEmpty() && years.isEmpty()) {
      if (AnswerFit.conditional(question, sentence)) {
        return new Fit(1, 1, 0, whole(sentence));
      }
      return new Fit(0, sign ? 1 : 0, 1, whole(sentence));
    }
    MatchResult first = dates.isEmpty() ? years.getFirst() : dates.getFirst();
    return new Fit(1, sign ? 1 : 0.5, 0, span(first));
  }

  private static Fit either(List<MatchResult> sure, List<MatchResult> weak, String sentence) {
    if (!sure.isEmpty()) {
      return new Fit(1, weak.isEmpty() ? 0 : 1, 0, span(sure.getFirst()));
    }
    return new Fit(
        0, weak.isEmpty() ? 0 : 1, 0, weak.isEmpty() ? whole(sentence) : span(weak.getFirst()));
  }

  private static Fit named(Question question, String sentence, List<MatchResult> amounts) {
    List<MatchResult> names = fresh(NAME, question, sentence);
    boolean several = sentence.contains(",") || sentence.contains(" en ") || sentence.endsWith(":");
    return new Fit(
        names.isEmpty() && amounts.isEmpty() ? 0 : 1, several ? 1 : 0, 0, whole(sentence));
  }

  private static Fit pattern(Pattern kind, Question question, String sentence, double lacking) {
    List<MatchResult> found = kind.matcher(sentence).results().toList();
    boolean fresh = found.stream().anyMatch(one -> !question.holds(low(one)));
    return new Fit(
        fresh ? 1 : 0,
        found.isEmpty() ? 0 : Math.min(1, found.size() / 2.0),
        lacking,
        whole(sentence));
  }

  // "Een cognossement is een papier", "metadata: gegevens", "onder emissie wordt verstaan": the cue
  // says what the asked word means only where it follows that word at once.
  private static Fit meaning(Question question, String sentence) {
    String low = sentence.toLowerCase(Locale.ROOT);
    double soft = Math.min(1, MEANING.matcher(sentence).results().count() / 2.0);
    String asked = question.focus();
    if (asked.isEmpty()) {
      return pattern(MEANING, question, sentence, 0);
    }
    for (int at = low.indexOf(asked); at >= 0; at = low.indexOf(asked, at + 1)) {
      int after = at + asked.length();
      String rest = low.substring(after, Math.min(low.length(), after + NEAR));
      if (SAYS.matcher(rest).lookingAt()) {
        return new Fit(1, soft, 0, whole(sentence));
      }
    }
    return new Fit(0, soft, 0, whole(sentence));
  }

  private static boolean holds(Pattern kind, String sentence) {
    return kind.matcher(sentence).find();
  }

  private static List<MatchResult> fresh(Pattern kind, Question question, String sentence) {
    String asked = question.text().toLowerCase(Locale.ROOT);
    return kind.matcher(sentence).results().filter(one -> !asked.contains(low(one))).toList();
  }

  private static String low(MatchResult found) {
    return found.group().toLowerCase(Locale.ROOT);
  }

  private static Span span(MatchResult found) {
    return new Span(found.start(), found.end());
  }

  private static Span whole(String sentence) {
    return new Span(0, sentence.length());
  }
}
