package nl.naslag.annotation.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.document.Span;

/// Terms and events: "binnen zes weken na de terinzagelegging", "voor het zomerreces", "zodra …".
///
/// Durations ("gedurende vijf jaar") and frequencies ("jaarlijks") are no times.
final class TermTimes {
  private static final String ARTICLE = "(?:(?:de|het|een|deze|dit|die|dat) )?";
  private static final String ADJECTIVE =
      "(?:(?!te |de |[\\p{L}-]*(?:ie|ure|ode|ase) )[\\p{L}-]+e )?";
  private static final String NUMBER =
      "(?:\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien|enkele"
          + "|afzienbare)";
  private static final String UNIT =
      "(?:(?:werk)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|kwartalen|tijd|uur)";
  private static final String OF = "(?: van " + ARTICLE + ADJECTIVE + "(?!te\\b)[\\p{L}-]+)?";

  /// Where something begins or ends.
  private static final String BOUNDARY =
      "(?:aanvang|start|begin|afloop|(?:be)?eind(?:e|iging)|vertrek|aankomst|ingang|jaarwisseling"
          + "|(?:zomer|kerst|herfst|voorjaars|mei)?(?:reces|vakantie)|zomer|winter|prinsjesdag"
          + "|(?:[\\p{L}-]*)verkiezingen|indiening|inwerking(?:treding|treden)|oplevering"
          + "|ingebruikname|[\\p{L}-]+behandeling|(?:ter)?inzagelegging|bekendmaking|publicatie"
          + "|ondertekening|[\\p{L}-]*vergadering)";
  /// What happens in the course of making policy, or is handed over.
  private static final String EVENT =
      "(?:"
          + BOUNDARY
          + "|ontvangst|kennisneming|afronding|voltooiing|vaststelling|goedkeuring|besluitvorming"
          + "|instemming|[\\p{L}-]*besluit|evaluatie|herziening|actualisatie|realisatie|uitvoering"
          + "|verlening|overdracht|invoering|publicatie|overleg|akkoord|toetsing|oplevering"
          + "|[\\p{L}-]*(?:onderzoek|procedure|fase|periode|raadpleging|advies))";
  private static final String PAPER =
      "(?:(?:voorjaars|najaars|kader|zomer|perspectief|miljoenen)(?:nota|brief)|jaarrekening"
          + "|jaarstukken|[\\p{L}-]*rapportage|burap)";
  private static final String PERIOD =
      "(?:(?:kabinets|college|raads|bestuurs|plan|beleids)?periode|fase)";

  /// A pattern, and pieces of which the sentence must hold one.
  private record Rule(Pattern words, Needs needs) {}

  private static final List<Rule> RULES =
      List.of(
          // "Uiterlijk twee weken voor afloop van de termijn", "binnen zes weken na …".
          rule(
              "\\b(?:uiterlijk|binnen|na|vanaf|tot|niet later dan)(?: (?:uiterlijk|een periode van"
                  + "|een termijn van|ten hoogste|maximaal))? "
                  + NUMBER
                  + "(?: (?:en|of|tot) "
                  + NUMBER
                  + ")? "
                  + UNIT
                  + "\\b(?: (?:na|voor|vóór|vanaf) "
                  + ARTICLE
                  + ADJECTIVE
                  + "[\\p{L}-]+"
                  + OF
                  + ")?",
              "uiterlijk",
              "binnen",
              "na ",
              "vanaf",
              "tot ",
              "niet later"),
          rule(
              "\\b(?:"
                  + NUMBER
                  + " "
                  + UNIT
                  + " )(?:na|voor|vóór) "
                  + ARTICLE
                  + ADJECTIVE
                  + "[\\p{L}-]+"
                  + OF,
              "dag",
              "we",
              "maand",
              "jaar",
              "kwartalen",
              "tijd",
              "uur"),
          rule("\\bbinnen (?:de |een )?" + ADJECTIVE + "(?:termijn|tijd)\\b", "binnen"),
          rule(
              "(?<!dan )\\b(?:zodra|nadat|voordat|totdat|voor er) [^,;.]{3,120}",
              "zodra",
              "nadat",
              "voordat",
              "totdat",
              "voor er"),
          rule(
              "(?:\\bvoor|\\bvoorafgaand aan|(?<!\\p{L})vóór) "
                  + ARTICLE
                  + ADJECTIVE
                  + BOUNDARY
                  + "\\b"
                  + OF,
              "voor",
              "vóór"),
          rule(
              "(?:\\bvoorafgaand aan|(?<!\\p{L})vóór) "
                  + ARTICLE
                  + ADJECTIVE
                  + "(?!te )\\p{L}{3}[\\p{L}-]+"
                  + OF,
              "voorafgaand",
              "vóór"),
          rule(
              "\\bvoor (?:vaststelling|goedkeuring|verlening|besluitvorming)\\b"
                  + OF
                  + "|\\bvoor het (?:nemen|ondernemen) van "
                  + ARTICLE
                  + "[\\p{L}-]+",
              "voor "),
          rule(
              "\\b(?:(?:direct|onmiddellijk|meteen|kort) )?na "
                  + ARTICLE
                  + ADJECTIVE
                  + "(?:"
                  + EVENT
                  + "|[\\p{L}-]{3,}(?:ing|atie|name|koop|sloop|bouw|gave|keuze|zoek|slag))"
                  + "\\b(?: [\\p{L}-]*(?:brief|advies|verslag|rapport|reactie)\\b)?"
                  + OF,
              "na "),
          rule(
              "\\b(?:tijdens|gedurende) (?:de|het|deze|dit|die) "
                  + ADJECTIVE
                  + "[\\p{L}-]*(?:periode|fase|procedure|vergadering|behandeling|reces|consultatie"
                  + "|legging|looptijd|week|bijeenkomst|sessie|overleg|uitwerking|bouw|reis"
                  + "|uitvoering|termijn|inspraak|jaar)\\b"
                  + OF,
              "tijdens",
              "gedurende"),
          rule(
              "\\b(?:bij|met|vanaf|tot|rond|op) "
                  + ARTICLE
                  + ADJECTIVE
                  + "(?:aanvang|start|begin|afronding|oplevering|inwerkingtreding|ingebruikname"
                  + "|indiening|[\\p{L}-]*behandeling|vertrek|aankomst|(?:verdere|nadere|definitieve)"
                  + " (?:uitwerking|ontwikkeling|planvorming|besluitvorming|invulling))\\b"
                  + OF,
              "aanvang",
              "start",
              "begin",
              "afronding",
              "oplevering",
              "inwerking",
              "ingebruikname",
              "indiening",
              "behandeling",
              "vertrek",
              "aankomst",
              "dere ",
              "definitieve"),
          rule(
              "\\b(?:bij|in|via|met) (?:de|het|een) "
                  + ADJECTIVE
                  + "(?<!\\bopgenomen in de )"
                  + PAPER
                  + "\\b",
              "nota",
              "brief",
              "jaarrekening",
              "jaarstukken",
              "rapportage",
              "burap"),
          rule(
              "\\b(?:(?:in|op|tot|voor|bij|tijdens|aan) )?(?:de |het )"
                  + "(?:eerst(?:volgende|komende)|(?:eerst)?volgende(?= [\\p{L}-]*(?:vergadering|ronde"
                  + "|cyclus|begroting|rapportage|herziening|actualisatie|fase|bijeenkomst|overleg)\\b)"
                  + "|komende(?= [\\p{L}-]*(?:vergadering|ronde|cyclus|begroting|rapportage)))"
                  + " [\\p{L}&-]+",
              "volgende",
              "komende"),
          rule(
              "\\b(?:in |voor |gedurende )?(?:de |het )?(?:komende|aankomende) (?:"
                  + NUMBER
                  + " )?(?:jaren|jaar|maanden|maand|weken|week|tijd|"
                  + PERIOD
                  + ")\\b",
              "komende"),
          rule(
              "\\b(?:in|tijdens|gedurende|binnen|nog) (?:deze |die |de (?:(?:huidige|lopende|volgende"
                  + "|nieuwe) )?)"
                  + PERIOD
                  + "\\b",
              "periode",
              "fase"),
          rule(
              "\\b(?:dit|volgende?|komende?|deze) (?:jaar|kwartaal|voorjaar|najaar|zomer|herfst|winter"
                  + "|maand|week)\\b|\\brond (?:de )?(?:zomer|jaarwisseling)\\b"
                  + "|\\b(?:met ingang van|ten tijde van) (?:de |het )[\\p{L}-]+"
                  + OF,
              "dit ",
              "volgend",
              "komend",
              "deze ",
              "rond",
              "met ingang",
              "ten tijde"),
          rule(
              "\\bin week \\d{1,2}\\b|\\bop een later (?:moment|tijdstip)\\b|\\bin (?:een )?(?:later|vroeg(?:tijdig)?) stadium\\b|\\bin de nabije toekomst\\b"
                  + "|\\bop het moment (?:van "
                  + ARTICLE
                  + "[\\p{L}-]+|dat [^,;.]{3,80})"
                  + "|\\bin de (?:eerste|tweede|derde|volgende|laatste|vervolg|nieuwe|verdere|[\\p{L}]{4,})"
                  + " ?fase\\b|\\bop (?:een )?(?:zeer |heel )?(?:korte|kortst mogelijke|afzienbare|middellange|lange(?:re)?)"
                  + " termijn\\b|\\bbinnenkort\\b|\\bvanaf (?:heden|nu)\\b|\\bper direct\\b",
              "week",
              "moment",
              "tijdstip",
              "stadium",
              "toekomst",
              "fase",
              "termijn",
              "binnenkort",
              "vanaf",
              "direct"));
  private static final Pattern LOOSE =
      Pattern.compile(
          "\\bz\\.?s\\.?m\\b\\.?|\\bt\\.?z\\.?t\\b\\.?|\\bte zijner tijd\\b"
              + "|\\b(?:in een )?zo (?:spoedig|snel|vroeg(?:tijdig)?) mogelijk\\b(?: stadium)?"
              + "|\\b(?:in een )?zo vroegtijdig mogelijke? stadium\\b"
              + "|\\bonverwijld\\b|\\bterstond\\b|\\bspoedig\\b|\\bop termijn\\b");

  private TermTimes() {}

  /// In no particular order; some may overlap, then the first is the more exact one.
  ///
  /// @param sentence in lower case
  static List<TimeFound> in(String sentence) {
    List<TimeFound> found = new ArrayList<>();
    for (Rule rule : RULES) {
      if (!rule.needs().met(sentence)) {
        continue;
      }
      Matcher words = rule.words().matcher(sentence);
      while (words.find()) {
        found.add(found(words, TimeDirection.of(words.group())));
      }
    }
    Matcher loose = LOOSE.matcher(sentence);
    while (loose.find()) {
      found.add(found(loose, ""));
    }
    return found;
  }

  private static Rule rule(String words, String... pieces) {
    return new Rule(Pattern.compile(words), Needs.one(pieces));
  }

  private static TimeFound found(Matcher words, String direction) {
    Span span = new Span(words.start(), words.end());
    return new TimeFound(span, new CommitmentTime(words.group().strip(), direction));
  }
}
