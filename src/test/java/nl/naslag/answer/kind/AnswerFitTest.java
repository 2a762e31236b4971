package nl.naslag.answer.kind;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.answer.question.AnswerType;
import nl.naslag.answer.question.Question;
import nl.naslag.answer.question.QuestionReader;
import nl.naslag.language.Dutch;
import nl.naslag.language.TextWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFitTest {
  private final TextWords texts = Dutch.TEXTS;
  private final QuestionReader reader = new QuestionReader(texts, Dutch.FREQUENCIES);
  private final AnswerFit fit = new AnswerFit();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoeveel scholen zijn er? | Er zijn 12 scholen in de regio.   | Er zijn veel scholen.",
        "Hoeveel scholen zijn er? | Er zijn 12 basisscholen.          | Er wonen 9.000 mensen.",
        "Hoeveel scholen zijn er? | De regio telt twaalf scholen.     | In 2030 zijn er scholen.",
        "Wat kost de brug?        | De brug kost 3 miljoen euro.      | De brug is 3 km lang.",
        "Welk deel is groen?      | Een derde van de regio is groen.  | Er zijn 14 gebieden.",
        "Hoe groot is de polder?  | De polder beslaat 40 ha.          | Er liggen 3 dorpen.",
        "Wanneer komt de visie?   | De visie komt in maart 2026.      | De visie komt eraan.",
        "Wanneer komt de visie?   | De visie komt in 2026.            | De visie heeft 2 delen.",
        "Hoeveel bruggen heeft Goes? | Goes telt 30 bruggen.        | Goes bouwt 3 bruggen.",
        "Hoeveel geld is er nodig? | Dat kost 3 miljoen euro.       | Dat zijn 3 miljoen bomen.",
        "Wanneer mag de brug open? | Dat mag als het veilig is.     | Dat mag vaker dan nu.",
        "Wie betaalt de brug?     | Het rijk betaalt de brug.         | De brug wordt betaald.",
        "Waar komt de brug?       | De brug komt bij Zierikzee.       | De brug komt er snel.",
        "Waarom komt er een brug? | Nodig omdat de pont stopt.        | De brug is mooi.",
        "Wat wil Zeeland niet?    | Zeeland wil geen kerncentrale.    | Zeeland wil een brug.",
      })
  void prefersTheSentenceThatGivesWhatIsAsked(String question, String fitting, String other) {
    assertThat(fit(question, fitting)).isGreaterThan(fit(question, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wat vraagt Zeeland over de brug?",
        "Waar pleit Zeeland voor?",
        "Wat is het verzoek?"
      })
  void prefersAPassageThatAsksToOneThatTells(String question) {
    Question asked = reader.question(question);
    String sentence = "De brug wordt sneller gebouwd.";
    boolean request = asked.type() == AnswerType.VERZOEK;
    assertThat(request).isEqualTo(!question.startsWith("Waar"));
    assertThat(fit.fit(asked, said(sentence, true)) > fit.fit(asked, said(sentence, false)))
        .isEqualTo(request);
  }

  private double fit(String question, String sentence) {
    return fit.fit(reader.question(question), said(sentence, false));
  }

  private AnswerFit.Said said(String sentence, boolean asks) {
    return new AnswerFit.Said(sentence, texts.wordsIn(sentence), asks);
  }
}
