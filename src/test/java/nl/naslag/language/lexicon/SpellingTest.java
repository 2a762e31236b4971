package nl.naslag.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.language.Dutch;
import nl.naslag.language.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private final Spelling spelling = new Spelling(new KnownWords(Dutch.WORDS));

  @ParameterizedTest
  @CsvSource({
    "produktie, productie",
    "kado, cadeau",
    "adviesburo, adviesbureau",
    "pannekoek, pannenkoek",
    "stedebouw, stedenbouw",
    "electriciteit, elektriciteit",
    "accoord, akkoord",
    "eksamen, examen",
    "regios, regio's",
    "email, e-mail",
    "reïntegratie, re-integratie",
  })
  void bringsASpellingBackToThatOfTheList(String written, String ofList) {
    assertThat(spelling.ofList(written)).isEqualTo(ofList);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kater", "kok", "kape", "zwaarden", "treding", "2030", "", "e", "kwx"})
  void leavesOtherWordsAsTheyAre(String word) {
    assertThat(spelling.ofList(word)).isEqualTo(word);
  }

  @Test
  void lettersOfATypesetterAreLetters() {
    assertThat(Letters.plain("eﬃciënt woning\u00adbouw auto’s ĳs"))
        .isEqualTo("efficiënt woningbouw auto's ijs");
  }

  @Test
  void smallFiguresAreFiguresInTheirPlace() {
    assertThat(Terms.of(Dutch.ANALYSIS.exact(), "120 m² CO₂"))
        .containsExactly(
            new Terms("120", 0, 3, 1), new Terms("m2", 4, 6, 1), new Terms("co2", 7, 10, 1));
  }

  @Test
  void aLongRowOfPlacesCostsLittle() {
    assertThat(spelling.ofList("kakokukakokukakokukakoku")).isEqualTo("kakokukakokukakokukakoku");
    assertThat(List.of("k".repeat(5_000))).allMatch(word -> spelling.ofList(word).equals(word));
  }
}
