package nl.naslag.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.naslag.language.Dutch;
import nl.naslag.language.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchLexiconTest {
  private final Lexicon lexicon = Dutch.LEXICON;

  @ParameterizedTest
  @CsvSource({
    "huizen, huis",
    "gebieden, gebied",
    "provinciale, provinciaal",
    "belangrijkste, belangrijk",
    "wordt, worden",
    "was, zijn",
    "water, water",
    "bestuurders, bestuurder",
    "Drenthe, drenthe",
    "netcongesties, netcongestie",
    "rechter, rechter",
    "kan, kunnen",
    "Drentse, drents",
    "Europese, europees",
    "rechters, rechter",
  })
  void firstLemmaIsTheLikelyOne(String form, String lemma) {
    assertThat(lexicon.lemmas(form)).first().isEqualTo(lemma);
  }

  @Test
  void anUnknownWordIsItsOwnLemmaInLowerCase() {
    assertThat(lexicon.lemmas("Xyzzywob")).containsExactly("xyzzywob");
    assertThat(lexicon.contains("Xyzzywob")).isFalse();
  }

  @Test
  void knowsWordsWhateverTheirCapitals() {
    assertThat(Stream.of("drenthe", "DRENTHE", "Woning", "provincies")).allMatch(lexicon::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "~", "+", "\ud800", "é", "a-", "2.700", "👩‍🌾"})
  void oddInputHasALemmaAndNoParts(String odd) {
    assertThat(lexicon.lemmas(odd)).hasSize(1);
    assertThat(lexicon.parts(odd)).isEmpty();
  }

  @Test
  void anEndlessWordIsLeftAlone() {
    String endless = "woning".repeat(20_000);
    assertThat(lexicon.lemmas(endless)).containsExactly(endless);
    assertThat(lexicon.parts(endless)).isEmpty();
  }
}
