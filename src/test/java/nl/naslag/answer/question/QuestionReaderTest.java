package nl.naslag.answer.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.language.Dutch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionReaderTest {
  private final QuestionReader reader = new QuestionReader(Dutch.TEXTS, Dutch.FREQUENCIES);

  @ParameterizedTest
  @CsvSource({
    "Hoeveel scholen telt Zeeland?, HOEVEEL",
    "Hoe groot is het tekort?, HOEVEEL",
    "Wat is de prijs van een kavel?, HOEVEEL",
    "Welk percentage is groen?, HOEVEEL",
    "Wanneer komt de visie?, WANNEER",
    "In welk jaar komt de visie?, WANNEER",
    "Wie betaalt de dijk?, WIE",
    "Welke minister gaat daarover?, WIE",
    "Waar komt de haven?, WAAR",
    "In welke gemeente komt de haven?, WAAR",
    "Waarom is het net vol?, WAAROM",
    "Welke belasting verdwijnt?, WELKE",
    "Wat vraagt de provincie?, VERZOEK",
    "Wat is een warmtenet?, WAT",
    "netcongestie, WAT",
  })
  void knowsWhatKindOfAnswerIsAsked(String question, AnswerType type) {
    assertThat(reader.question(question).type()).isEqualTo(type);
  }

  @Test
  void keepsTheWordsThatSayWhatItIsAbout() {
    assertThat(reader.question("Hoeveel agrarische bedrijven telt de provincie Zeeland?").terms())
        .extracting(term -> term.word().lemma())
        .containsExactly("agrarisch", "bedrijf", "tellen", "provincie", "zeeland");
  }

  @Test
  void rareWordsAndNamesWeighMoreThanCommonOnes() {
    Question question = reader.question("Wat doet Zeeland aan verzilting in het water?");
    assertThat(weight(question, "verzilting")).isGreaterThan(weight(question, "water"));
    assertThat(weight(question, "zeeland")).isGreaterThan(weight(question, "water"));
  }

  @Test
  void aQuestionOfOnlyAskingWordsHasNoTerms() {
    assertThat(reader.question("Wat en waarom?").terms()).isEmpty();
  }

  private static double weight(Question question, String lemma) {
    return question.terms().stream()
        .filter(term -> term.word().lemma().equals(lemma))
        .findFirst()
        .orElseThrow()
        .weight();
  }
}
