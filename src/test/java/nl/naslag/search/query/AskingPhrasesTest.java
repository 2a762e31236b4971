package nl.naslag.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kunt u aangeven hoeveel woningen er komen? | Kunt u aangeven",
        "Deelt u de mening dat het net vol is? Zo ja, waarom? | Deelt u de mening dat/Zo ja, waarom",
        "Bent u bereid om het gebied te beschermen? | Bent u bereid om",
        "In hoeverre is het kabinet bekend met de plannen? | In hoeverre/is het kabinet bekend met",
        "Wat is de mening van de provincie over kernenergie? | ''",
        "De minister kan de wet wijzigen. | ''"
      })
  void findsTheWayOfAskingAndNothingElse(String question, String phrases) {
    assertThat(
            String.join("/", AskingPhrases.in(question).stream().map(s -> s.in(question)).toList()))
        .isEqualTo(phrases);
  }
}
