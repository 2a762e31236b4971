package nl.naslag.answer.kind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.WordBag;
import nl.naslag.language.Word;

/// Scores whether a sentence gives an amount of what is asked.
///
/// The best match is a number that counts the thing itself ("2.700 (agrarische) bedrijven"), then a
/// number with a unit ("12 km"), then any number. Years do not count: "in 2030" does not answer
/// "hoeveel".
final class AmountFit {
  private static final double NONE = 0;
  private static final double OTHER = 0.4;
  private static final double MEASURED = 0.8;
  private static final double COUNTED = 1;
  // "2.700 (agrarische) bedrijven": the counted noun follows the number closely.
  private static final int NEAR = 4;

  private static final String NUMERALS =
      "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|veertig|vijftig"
          + "|honderd|duizend|miljoen|miljard|honderden|duizenden|helft|kwart|derde|tweederde";
  // Dutch notation: "2.700", "3,5", or in words; every repetition is bounded because texts may be
  // hostile.
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d.,-])\\d{1,12}(?:[.,]\\d{1,12}){0,4}+(?![\\p{L}\\d])"
              + "|(?<!\\p{L})(?:"
              + NUMERALS
              + ")(?!\\p{L})");
  private static final Pattern BARE_YEAR = Pattern.compile("(?:1[5-9]|20|21)\\d\\d");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?iu)\\d ?%|(?<!\\p{L})(?:procent|helft|kwart|derde|op de|van de|van onze)(?!\\p{L})");
  // Directly after the number or a range: "5-10 %".
  private static final Pattern UNIT =
      Pattern.compile(
          "(?iu)\\A(?:[-–/] ?\\d+ )?\\s?(?:%|€|ha|hectare|km|kilometer|meter|m[23²³]|km[2²]|cm|centimeter|euro|miljoen"
              + "|miljard|[mgt]wh?|megawatt|ton|kilo|keer|uur|minuten|procent|dagen|jaar)(?!\\p{L})");
  private static final Pattern MONEY = Pattern.compile("(?iu)€|(?<!\\p{L})(?:euro|eur)(?!\\p{L})");

  private static final Set<String> SHARES = Set.of("deel", "percentage", "aandeel");
  private static final Set<String> COSTS =
      Set.of("kost", "kosten", "prijs", "budget", "tarief", "bedrag", "subsidie", "euro", "geld");
  // "Hoeveel woningen heeft Drenthe?" asks what exists, not what is built or requested.
  private static final Pattern THERE_IS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tel(?:t|len)|he(?:eft|bben)|ken(?:t|nen)|er zijn|zijn er|er (?:staan|wonen"
              + "|liggen)|(?:staan|wonen|liggen) er)(?!\\p{L})");
  // What is counted and where; any further word says what is done with it.
  private static final int FEW = 2;

  /// Scores the sentence for the amount asked.
  ///
  /// @param words of the sentence, with spans relative to its start
  double fit(Question question, String sentence, List<Word> words) {
    List<MatchResult> numbers = numbers(question, sentence);
    if (numbers.isEmpty()) {
      return NONE;
    }
    if (asks(question, COSTS)) {
      return MONEY.matcher(sentence).find() ? COUNTED : NONE;
    }
    if (asks(question, SHARES) || question.text().contains("oeveel van ")) {
      return SHARE.matcher(sentence).find() ? COUNTED : OTHER;
    }
    if (numbers.stream().anyMatch(number -> counts(question, number, words))) {
      return asksWhatThereIs(question) && !THERE_IS.matcher(sentence).find() ? MEASURED : COUNTED;
    }
    return numbers.stream().anyMatch(number -> measures(number, sentence)) ? MEASURED : OTHER;
  }

  // A year is not an amount, nor is a number that the question itself contains.
  private static List<MatchResult> numbers(Question question, String sentence) {
    return NUMBER
        .matcher(sentence)
        .results()
        .filter(found -> !BARE_YEAR.matcher(found.group()).matches())
        .filter(found -> !question.holds(found.group().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static boolean asksWhatThereIs(Question question) {
    return question.terms().size() <= FEW && THERE_IS.matcher(question.text()).find();
  }

  private static boolean asks(Question question, Set<String> kinds) {
    return question.words().stream().anyMatch(word -> kinds.contains(word.lemma()));
  }

  private static boolean counts(Question question, MatchResult number, List<Word> words) {
    List<Word> behind =
        words.stream().filter(word -> word.span().start() >= number.end()).limit(NEAR).toList();
    return !question.terms().isEmpty()
        && new WordBag(behind).holds(question.terms().getFirst()) > 0;
  }

  private static boolean measures(MatchResult number, String sentence) {
    return UNIT.matcher(sentence).region(number.end(), sentence.length()).find();
  }
}
