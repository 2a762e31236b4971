package nl.naslag.answer.kind;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.naslag.answer.question.AnswerType;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.WordPattern;
import nl.naslag.language.Word;

/// Scores from 0 to 1 how well a sentence supplies the kind of answer that a question asks for.
///
/// Words of the question itself never count: "2030" does not answer "wanneer gaat de norm van 2030
/// in?".
public final class AnswerFit {
  private static final double NONE = 0;
  private static final double UNASKED = 0.2;
  private static final double UNSURE = 0.5;
  private static final double LIKELY = 0.8;
  private static final double SURE = 1;

  // From 1500 to 2199, not within a larger number or an amount such as "2.030".
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d|[.,])(?:1[5-9]|20|21)\\d\\d(?!\\d|[.,]\\d)");
  private static final Pattern TIME =
      WordPattern.of(
          "januari|februari|maart|april|mei|juni|juli|augustus|september"
              + "|oktober|november|december|voorjaar|zomer|najaar|eind|begin|medio|kwartaal");
  private static final Pattern MAY =
      WordPattern.of("mag|mogen|kan|kunnen|moet|moeten|hoeft|hoeven");
  private static final Pattern CONDITION =
      WordPattern.of("als|zodra|mits|indien|tenzij|pas na|voordat|nadat");
  private static final Pattern REASON =
      WordPattern.of(
          "omdat|doordat|want|vanwege|wegens|daarom|daardoor|hierdoor|door"
              + "|oorzaak|reden|gevolg|zodat|immers|dankzij|zorgt|leidt");
  // Not at the start of a sentence, where every word is capitalised.
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;:)] )\\p{Lu}[\\p{L}-]{2,40}+");
  private static final Pattern PARTY =
      WordPattern.of(
          "rijk|kabinet|minister\\p{L}*|provincies?|gemeenten?|waterschap\\p{L}*"
              + "|college|raad|gedeputeerden?|rijkswaterstaat|corporaties|wij|interprovinciaal"
              + "|netbeheerders?|partners|overheden|bedrijven|organisaties?");

  /// A sentence with its words.
  ///
  /// @param asks whether the passage makes a request to somebody
  public record Said(String sentence, List<Word> words, boolean asks) {}

  private final AmountFit amounts = new AmountFit();

  /// For a question with "niet" or "geen", a sentence without a negation scores half.
  public double fit(Question question, Said said) {
    String sentence = said.sentence();
    List<Word> words = said.words();
    double kind =
        question.type() == AnswerType.VERZOEK
            ? said.asks() ? SURE : UNASKED
            : kind(question, sentence, words);
    return question.denies() && !Question.denies(words) ? kind / 2 : kind;
  }

  private double kind(Question question, String sentence, List<Word> words) {
    return switch (question.type()) {
      case HOEVEEL -> amounts.fit(question, sentence, words);
      case WANNEER -> time(question, sentence);
      case WIE -> Math.max(party(question, sentence), LIKELY * names(question, sentence));
      case WAAR -> names(question, sentence);
      case WAAROM -> REASON.matcher(sentence).find() ? SURE : UNSURE;
      case WELKE -> sentence.contains(",") ? LIKELY : UNSURE;
      case VERZOEK, WAT -> UNSURE;
    };
  }

  // "Wanneer mag …" is answered by a date or by a condition.
  private static double time(Question question, String sentence) {
    return Math.max(date(question, sentence), conditional(question, sentence) ? LIKELY : NONE);
  }

  /// Whether the question asks when something may be, and the sentence says on what condition.
  static boolean conditional(Question question, String sentence) {
    return MAY.matcher(question.text()).find() && CONDITION.matcher(sentence).find();
  }

  private static double date(Question question, String sentence) {
    boolean precise = TIME.matcher(sentence).find();
    if (found(YEAR, question, sentence)) {
      return precise ? SURE : LIKELY;
    }
    return precise ? UNSURE : NONE;
  }

  private static double names(Question question, String sentence) {
    return found(NAME, question, sentence) ? SURE : NONE;
  }

  private static double party(Question question, String sentence) {
    return found(PARTY, question, sentence) ? SURE : NONE;
  }

  /// Whether a sentence contains an item of this kind that the question itself does not contain.
  private static boolean found(Pattern kind, Question question, String sentence) {
    return kind.matcher(sentence)
        .results()
        .anyMatch(found -> !question.holds(found.group().toLowerCase(Locale.ROOT)));
  }
}
