package nl.naslag.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkosVocabularyTest {
  private final Vocabulary vocabulary = Annotating.vocabulary();

  @Test
  void knowsSixteenThemesWithADefinitionAndTheirLikeInTheTopList() {
    assertThat(vocabulary.themes())
        .extracting(Concept::id)
        .containsExactlyInAnyOrder(
            "water-en-bodem",
            "landbouw",
            "natuur",
            "landschap-en-erfgoed",
            "brede-welvaart",
            "economie",
            "energie",
            "wonen",
            "mobiliteit",
            "recreatie-en-toerisme",
            "defensie",
            "gezondheid-en-milieu",
            "klimaat",
            "stikstof",
            "verstedelijking",
            "bestuur");
    assertThat(vocabulary.themes())
        .allSatisfy(
            theme -> {
              assertThat(theme.definition()).isNotBlank();
              assertThat(theme.matches())
                  .isNotEmpty()
                  .allMatch(
                      uri -> uri.startsWith("https://identifier.overheid.nl/tooi/def/thes/top/c_"));
            });
  }

  @Test
  void labelsHorizonsInDutch() {
    assertThat(vocabulary.horizonLabel("2030")).isEqualTo("2030");
    assertThat(vocabulary.horizonLabel("2030-2040")).isEqualTo("2030–2040");
    assertThat(vocabulary.horizonLabel("na-2030")).isEqualTo("na 2030");
    assertThat(vocabulary.horizonLabel("korte-termijn")).isEqualTo("op korte termijn");
  }

  @Test
  void givesTheIdOfAnUnknownThemeAndNoUnknownParty() {
    assertThat(vocabulary.themeLabel("energie")).isEqualTo("Energie");
    assertThat(vocabulary.themeLabel("onbekend")).isEqualTo("onbekend");
    assertThat(vocabulary.party("onbekend")).isEmpty();
  }
}
