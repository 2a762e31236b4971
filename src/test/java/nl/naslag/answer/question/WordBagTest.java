package nl.naslag.answer.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.language.Dutch;
import nl.naslag.language.TextWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBagTest {
  private final TextWords texts = Dutch.TEXTS;
  private final QuestionReader reader = new QuestionReader(texts, Dutch.FREQUENCIES);

  @ParameterizedTest
  @CsvSource({
    "woningen, Er komt een woning bij., 1.0",
    "woningen, De woningbouw stokt., 0.8",
    "grondwaterpeil, Het peil van het grondwater daalt., 0.8",
    "windmolens, Een windturbine maakt geluid., 0.8",
    "verzilting, Dan verzilt de bodem., 0.6",
    "grondprijzen, De grond is nat., 0.2",
    "woningen, De dijk is hoog., 0.0",
  })
  void sameWordsMeetBetterThanRelatedOnes(String asked, String text, double expected) {
    SoughtWord term = reader.question(asked).terms().getFirst();
    assertThat(new WordBag(texts.wordsIn(text)).holds(term)).isEqualTo(expected);
  }
}
