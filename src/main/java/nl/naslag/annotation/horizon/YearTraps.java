package nl.naslag.annotation.horizon;

import java.util.regex.Pattern;
import nl.naslag.annotation.passage.PassageContext;
import nl.naslag.document.Span;

/// Distinguishes years by which something must be done from other numbers that look like years.
///
/// The words before and after a year decide: the date of a letter, the name of a law or a nota, an
/// amount, a column of a budget and a past year are not horizons.
final class YearTraps {
  private static final int BEFORE = 60;
  private static final int AFTER = 30;
  private static final int ANCIENT = 2020;
  private static final String MONTH =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)";
  private static final String PAPER =
      "(?:wet|besluit|regeling|verordening|richtlijn|beleidsregels?|visie|nota|begroting|rekening"
          + "|stukken|verslag|rapport|rapportage|monitor|akkoord|programma|plan|agenda|strategie"
          + "|brief|advies|convenant|notitie|editie|versie|verkiezingen|balans|atlas|woo|wmo|vpb"
          + "|afspraken|jaarschijf|circulaire|peiling|enquête|kader|leidraad|handreiking|onderzoek|kamerstukken)";

  // "Het plan krijgt in 2030 …" is about 2030; in "het plan Groene Rand 2030" it is part of the
  // name.
  private static final String NOT_ACTION =
      "(?!(?:in|uiterlijk|voor|vóór|tot|naar|richting|per|vanaf|om|rond|na|is|zijn|wordt|gaat|moet)\\b)";
  private static final Pattern PAPER_NAME =
      before(
          "\\p{L}*"
              + PAPER
              + "(?:\\s+"
              + NOT_ACTION
              + "\\p{L}[\\p{L}-]*){0,4}(?:\\s+voor)?\\s+\\(?");
  private static final Pattern REFERENCE =
      before(
          "(?:sinds|anno|ten opzichte van|t\\.o\\.v\\.|vergeleken met|niveau van|peildatum|peiljaar"
              + "|referentiejaar|basisjaar|vergaderjaar|schooljaar|seizoen|jaargang|stb\\.|stcrt\\."
              + "|nr\\.|nummer|zaak|artikel|pagina|blz\\.|postbus|postcode|kenmerk|\\(EU\\)|\\bEU|\\bEG|NEN|ISO|€|euro"
              + "|d\\.d\\.|dd\\.?)\\s*(?:(?:\\d{1,2}\\s+)?"
              + MONTH
              + "\\s+|\\d{4}\\s?/\\s?)?");
  private static final Pattern PART_OF_NUMBER = before("(?:[\\d\\p{L}][.,/:-]|[./]\\p{L}*[/.-]|/)");
  private static final Pattern NUMERIC_DATE = before("\\d{1,2}[-./]\\d{1,2}[-./]");
  private static final Pattern SLASH_YEAR = before("(?<![\\d/])2[01]\\d\\d\\s?/\\s?");
  private static final Pattern CITATION = before("\\([^()]{2,50},\\s*");
  private static final Pattern OTHER_YEAR_BEFORE = before("\\b2[01]\\d\\d[\\t ]+");
  // Something written or decided on a particular day, past or future.
  private static final Pattern DATE_OF_PAPER =
      before(
          "\\p{L}*(?:brief|motie|uitspraak|bericht|e-mail|memo|nota|advies|arrest|circulaire|rapport)"
              + "(?:\\s+\\p{L}[\\p{L}-]*){0,3}?\\s+(?:van|d\\.d\\.|dd\\.?)\\s+\\d{1,2}\\s+"
              + MONTH
              + "\\s+");
  private static final Pattern STREET =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]*(?:weg|straat|laan|plein|kade|singel|dreef|steeg|gracht|hof|park|dijk|pad)\\s$");
  private static final Pattern CODE_BEFORE = Pattern.compile("[\\p{L}\\p{N}]:$|\\d[ -]$");
  private static final Pattern CODE_AFTER = Pattern.compile("^:\\d|^[ -]\\d{2,3}(?!\\d)");
  private static final Pattern DEADLINE =
      before(
          "(?:uiterlijk|v[oó][oó]r|eind|einde|medio|begin|vanaf|per|tot|met ingang van|in de loop"
              + " van|(?:najaar|voorjaar|zomer|kwartaal|helft)(?: van)?)\\s+(?:(?:\\d{1,2}\\s+)?"
              + MONTH
              + "\\s+)?");
  private static final Pattern ACTION =
      before(
          "(?:in|uiterlijk|v[oó][oó]r|tot|tot en"
              + " met|t/m|per|vanaf|richting|naar|medio|eind|begin|na"
              + "|rond|jaar|periode|doelen|ambities?|opgaven?|en|of|/)\\s*");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "^\\s?(?:%|procent|€|euro|ha\\b|hectare|m[2²3³]?\\b|km|MW|GW|TWh|kWh|ton\\b|meter|uur\\b|fte"
              + "|mln|miljoen|miljard|woningen|inwoners|huishoudens|leerlingen|banen|bedrijven"
              + "|personen|mensen|stuks|keer|vierkante|[A-Z]{2}\\s+\\p{Lu}\\p{Ll}|-\\d|/\\d{1,3}\\b|/\\d{5})");
  private static final Pattern OTHER_YEAR_AFTER = Pattern.compile("^[\\t ]+2[01]\\d\\d\\b");
  private static final Pattern CLOSED = Pattern.compile("^\\s*[,;)]");
  private static final Pattern DONE =
      Pattern.compile(
          "\\b(?:is|zijn|werd|werden|was|waren|heeft|hebben)\\b.*\\b(?:ge\\p{L}{2,}(?:d|t|en)"
              + "|vastgesteld|besloten|ontvangen|verschenen|\\p{L}+ge\\p{L}+(?:d|t|en)|ondertekend)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern IN = before("(?:in|voor|jaar|jaren)\\s+");
  private static final Pattern PAIR_AFTER = Pattern.compile("^\\s+en\\s+20\\d\\d");
  private static final Pattern PLANNED =
      Pattern.compile(
          "\\b(?:gaan|gaat|zal|zullen|willen|wil|moet|moeten|wordt|worden|start|starten|onderzoekt"
              + "|onderzoeken|verwacht|verwachten|plannen|planning)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAN_NAME =
      before(
          "\\p{L}*(?:visie|nota|programma|plan|agenda|strategie|aanpak|koers|perspectief)"
              + "(?:\\s+\\p{L}[\\p{L}-]*){0,4}\\s+\\(?");

  private static Pattern before(String wording) {
    String regex = "(?<![\\p{L}\\p{N}])" + wording.replace(" ", "\\s+") + "$";
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Whether something must be done in this year.
  boolean isHorizon(NamedYear year, PassageContext reading) {
    String before = before(reading.text(), year.span().start());
    String after = after(reading.text(), year.span().end());
    return !isOtherNumber(before, after)
        && (!isName(before, after) || isPeriodOfPlan(year, before, reading))
        && !isPast(year, before, reading);
  }

  // Never past a line end: another heading or passage begins there.
  private static String before(String text, int at) {
    String before = text.substring(Math.max(0, at - BEFORE), at);
    return before.substring(before.lastIndexOf('\n') + 1);
  }

  private static String after(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + AFTER));
  }

  private static boolean isOtherNumber(String before, String after) {
    boolean numbered =
        (ends(before, PART_OF_NUMBER) && !ends(before, SLASH_YEAR)) || ends(before, NUMERIC_DATE);
    boolean column = ends(before, OTHER_YEAR_BEFORE) || OTHER_YEAR_AFTER.matcher(after).find();
    boolean code = ends(before, CODE_BEFORE) && CODE_AFTER.matcher(after).find();
    return numbered || column || code || ends(before, STREET) || AMOUNT.matcher(after).find();
  }

  private static boolean isName(String before, String after) {
    boolean cited = ends(before, CITATION) && CLOSED.matcher(after).find();
    boolean dated = ends(before, DATE_OF_PAPER);
    return cited || dated || ends(before, PAPER_NAME) || ends(before, REFERENCE);
  }

  private static boolean isPast(NamedYear year, String before, PassageContext reading) {
    int now = reading.within().year();
    if (now == 0) {
      return year.last() < ANCIENT || (!year.isRange() && !ends(before, ACTION));
    }
    if (year.last() != now) {
      return year.last() < now;
    }
    boolean coming = ends(before, DEADLINE) || isPlanned(year, before, reading);
    return !coming || isDone(year.span(), reading);
  }

  // "Wordt dit jaar opgeleverd", written in that year, and "in 2025 en 2026".
  private static boolean isPlanned(NamedYear year, String before, PassageContext reading) {
    boolean pair = PAIR_AFTER.matcher(after(reading.text(), year.span().end())).find();
    String sentence = reading.sentenceOf(year.span()).in(reading.text());
    return ends(before, IN) && (pair || PLANNED.matcher(sentence).find());
  }

  // The years in the name of a plan still in force are those in which it operates.
  private static boolean isPeriodOfPlan(NamedYear year, String before, PassageContext reading) {
    return year.isRange() && year.last() > reading.within().year() && ends(before, PLAN_NAME);
  }

  /// Whether the sentence reports something that has happened.
  static boolean isDone(Span year, PassageContext reading) {
    return DONE.matcher(reading.sentenceOf(year).in(reading.text())).find();
  }

  private static boolean ends(String before, Pattern pattern) {
    return pattern.matcher(before).find();
  }
}
