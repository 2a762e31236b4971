package nl.naslag.answer.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.naslag.answer.question.Question;

/// Finds the numbers of a sentence that can answer: those that the question does not hold itself.
///
/// A number that only points or orders is none: "artikel 12", "tabel 3", "1.2 Wonen". Neither is
/// the day of a date an amount. Blanked characters keep their place, so spans stay right. Every
/// repetition is bounded, because texts may be hostile.
final class FreshNumbers {
  static final String MONTHS =
      "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)\\b\\d{1,2} (?:"
              + MONTHS
              + ")(?: \\d{4})?\\b|\\b\\d{1,2}[-/]\\d{1,2}[-/](?:\\d{4}|\\d{2})\\b|\\b(?:"
              + MONTHS
              + ") \\d{4}\\b");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:artikel(?:en)?|art\\.|lid|leden|paragra(?:af|fen)|hoofdstuk|bijlage"
              + "|richtlijn|figuur|tabel|nr\\.?|nummer|pagina|blz\\.?|verordening|besluit|motie"
              + "|kaart|stap|fase|kst|kamerstuk(?:ken)?|staatsblad|stb\\.|zaaknummer|versie|§)"
              + " ?\\d{1,6}(?:[.:/-]\\d{1,6}){0,4}(?:, \\d{1,4}| en \\d{1,4}){0,3}");
  private static final Pattern MARK =
      Pattern.compile(
          "\\A\\s{0,5}(?:[(\\[]?\\d{1,3}[.)\\]](?=\\s)|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?\\s)");
  private static final Pattern CODE =
      Pattern.compile("\\b(?:\\p{Lu}{1,5}[-/]?\\d{1,6}|\\d{6,12})\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.,-])\\d{1,12}(?:[.,]\\d{1,12}){0,4}+(?![\\p{L}\\d])"
              + "|(?<!\\p{L})(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien"
              + "|veertien|vijftien|zestien|twintig|dertig|veertig|vijftig|zestig|honderd|duizend"
              + "|miljoen|miljard|honderden|duizenden|helft|kwart|derde|tweederde|driekwart|dubbele"
              + "|verdubbel\\p{L}{1,8}+|halve|halveer\\p{L}{1,8}+)(?!\\p{L})");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20|21)\\d\\d");

  private FreshNumbers() {}

  /// The numbers that can be amounts, with spans in the sentence.
  static List<MatchResult> amounts(Question question, String sentence) {
    String clean = blank(DATE, cleaned(sentence));
    return fresh(question, clean).filter(found -> !YEAR.matcher(found.group()).matches()).toList();
  }

  /// The years that the question does not hold.
  static List<MatchResult> years(Question question, String sentence) {
    return fresh(question, cleaned(sentence))
        .filter(found -> YEAR.matcher(found.group()).matches())
        .toList();
  }

  /// The dates that the question does not hold.
  static List<MatchResult> dates(Question question, String sentence) {
    String asked = question.text().toLowerCase(Locale.ROOT);
    return DATE.matcher(sentence)
        .results()
        .filter(found -> !asked.contains(found.group().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static Stream<MatchResult> fresh(Question question, String clean) {
    return NUMBER
        .matcher(clean)
        .results()
        .filter(found -> !question.holds(found.group().toLowerCase(Locale.ROOT)));
  }

  private static String cleaned(String sentence) {
    return blank(CODE, blank(POINTER, blank(MARK, sentence)));
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
