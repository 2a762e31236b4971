package nl.naslag.language.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Dutch;
import nl.naslag.language.DutchAnalysis;
import nl.naslag.language.Terms;
import org.junit.jupiter.api.Test;

class LuceneDutchAnalysisTest {
  private final DutchAnalysis analysis = Dutch.ANALYSIS;

  @Test
  void exactKeepsWordsAsWrittenInLowerCase() {
    assertThat(Terms.texts(analysis.exact(), "De Huizen, t/m 2.700!"))
        .containsExactly("de", "huizen", "t", "m", "2.700");
  }

  @Test
  void lemmaMeetsSingularAndPlural() {
    assertThat(Terms.texts(analysis.lemma(), "huizen gebieden waterschappen plannen"))
        .containsExactly("huis", "gebied", "waterschap", "plan");
  }

  @Test
  void partsGivesEachPartAPositionOfItsOwnWithTheOffsetsOfTheWord() {
    assertThat(Terms.of(analysis.parts(), "de netcongestie groeit"))
        .containsExactly(
            new Terms("de", 0, 2, 1),
            new Terms("net", 3, 15, 1),
            new Terms("congestie", 3, 15, 1),
            new Terms("groeien", 16, 22, 1));
  }

  @Test
  void hyphenSpaceAndSolidSpellingMeetInParts() {
    List<String> expected = List.of("noord", "nederland");
    assertThat(Terms.texts(analysis.parts(), "Noord-Nederland")).isEqualTo(expected);
    assertThat(Terms.texts(analysis.parts(), "noord nederland")).isEqualTo(expected);
  }

  @Test
  void diacriticsAreFoldedHoweverTheyAreStored() {
    List<String> expected = List.of("coordinatie");
    assertThat(Terms.texts(analysis.lemma(), "coördinatie")).isEqualTo(expected);
    assertThat(Terms.texts(analysis.lemma(), "coo\u0308rdinatie")).isEqualTo(expected);
    assertThat(Terms.texts(analysis.lemma(), "coordinatie")).isEqualTo(expected);
  }

  @Test
  void aWordWithoutItsDotsStillFindsItsLemma() {
    assertThat(Terms.texts(analysis.lemma(), "financiele"))
        .isEqualTo(Terms.texts(analysis.lemma(), "financiële"));
  }

  @Test
  void theFingerprintIsTheSameEachTime() {
    assertThat(
            new LuceneDutchAnalysis(Dutch.LEXICON, Dutch.WORDS, Dutch.MODELS, CorpusWords.NONE)
                .fingerprint())
        .isEqualTo(analysis.fingerprint());
  }
}
