package nl.naslag.answer.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.naslag.answer.choice.LetterGrams;
import nl.naslag.answer.question.AnswerType;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.SoughtWord;
import nl.naslag.document.Span;
import nl.naslag.language.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindFitTest {
  private final KindFit fit = new KindFit();

  private static Question asked(String text, AnswerType type) {
    return new Question(text, type, List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GELD | Wat kost de brug? | De brug kost 12,5 miljoen euro. | 1
          GELD | Wat kost de brug? | De brug is 12,5 meter lang. | 0
          PROCENT | Welk percentage verhuist? | Van hen verhuist 12% binnen een jaar. | 1
          PROCENT | Welk percentage verhuist? | Er verhuizen 1.200 mensen. | 0
          DUUR | Hoe lang duurt de vergunning? | De vergunning geldt zes weken. | 1
          GETAL | Hoeveel woningen komen er? | Er komen 1.800 woningen bij. | 1
          GETAL | Hoeveel woningen komen er? | In 2030 komen er woningen bij. | 0
          TIJD | Wanneer gaat het in? | Het gaat in op 1 juli 2026. | 1
          TIJD | Wanneer gaat het in? | Het gaat binnenkort in. | 0
          WIE | Wie beslist? | De wethouder beslist daarover. | 1
          WAAR | Waar staat de toren? | De toren staat in Assen. | 1
          REDEN | Waarom daalt het? | Het daalt omdat er minder regen valt. | 1
          DEFINITIE | Wat is een wierde? | Een wierde is een heuvel. | 1
          DEFINITIE | Wat is een wierde? | De wierde ligt in Aalden. | 0
          JA_NEE | Mag dat? | Dat is niet toegestaan. | 1
          """)
  void knowsTheKindOfAnswer(ExpectedKind kind, String question, String sentence, double hard) {
    AnswerType type = kind.countable() ? AnswerType.HOEVEEL : AnswerType.WAT;
    assertThat(fit.fit(asked(question, type), kind, sentence).hard()).isEqualTo(hard);
  }

  @Test
  void marksTheWordsThatAnswer() {
    String sentence = "Er komen 1.800 woningen bij.";
    KindFit.Fit found =
        fit.fit(asked("Hoeveel komen er?", AnswerType.HOEVEEL), ExpectedKind.GETAL, sentence);
    assertThat(found.where().in(sentence)).isEqualTo("1.800");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Volgens artikel 12 geldt dat niet.
          1.2 Wonen in de regio
          Op 12 maart is dat besproken.
          Zie tabel 3 voor de cijfers.
          """)
  void aNumberThatPointsIsNoAmount(String sentence) {
    assertThat(FreshNumbers.amounts(asked("Hoeveel?", AnswerType.HOEVEEL), sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HOEVEEL | Wat kost de brug? | GELD
          HOEVEEL | Hoe lang geldt de vergunning? | DUUR
          HOEVEEL | Hoeveel procent van de woningen is sociaal? | PROCENT
          HOEVEEL | Hoeveel bomen staan er? | GETAL
          WANNEER | In welk jaar is het klaar? | TIJD
          WAT | Wat is een wierde? | DEFINITIE
          WELKE | Welke plannen zijn er? | WELKE
          """)
  void readsWhatIsExpected(AnswerType type, String question, ExpectedKind kind) {
    assertThat(ExpectedKind.of(asked(question, type))).isEqualTo(kind);
  }

  @Test
  void aMeaningFollowsTheWordThatIsAsked() {
    SoughtWord term = new SoughtWord(word("wierde"), Set.of(), 1, false);
    Question question =
        new Question("Wat is een wierde?", AnswerType.WAT, List.of(), List.of(term));
    String right = "Een wierde is een heuvel.";
    String other = "Bij de wierde staat een boerderij: dat is een monument.";
    assertThat(fit.fit(question, ExpectedKind.DEFINITIE, right).hard()).isEqualTo(1);
    assertThat(fit.fit(question, ExpectedKind.DEFINITIE, other).hard()).isZero();
  }

  @Test
  void lettersMeetWhereWordsDoNot() {
    LetterGrams some = new LetterGrams(List.of(word("uitvoeren")), one -> true);
    LetterGrams others = new LetterGrams(List.of(word("uitvoering")), one -> true);
    assertThat(some.lettersIn(others)).isGreaterThan(0.5);
    assertThat(some.pairsIn(others)).isZero();
  }

  private static Word word(String form) {
    return new Word(new Span(0, form.length()), form, form, List.of());
  }
}
