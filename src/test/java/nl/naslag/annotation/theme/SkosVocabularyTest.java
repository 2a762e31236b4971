package nl.naslag.annotation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Concept;
import nl.naslag.annotation.Vocabulary;
import org.junit.jupiter.api.Test;

class SkosVocabularyTest {
  private static final String TOP = "https://identifier.overheid.nl/tooi/def/thes/top/c_";
  private static final String OMGEVINGSWET =
      "http://standaarden.omgevingswet.overheid.nl/thema/id/concept/";

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
                  .anyMatch(uri -> uri.startsWith(TOP))
                  .allMatch(uri -> uri.startsWith(TOP) || uri.startsWith(OMGEVINGSWET));
            });
    // The value list of the Omgevingswet has no like concept for these two.
    assertThat(vocabulary.themes())
        .filteredOn(
            theme -> theme.matches().stream().noneMatch(uri -> uri.contains("omgevingswet")))
        .extracting(Concept::id)
        .containsExactlyInAnyOrder("defensie", "brede-welvaart");
  }

  @Test
  void listsThePartiesThatCanBeChosen() {
    assertThat(vocabulary.parties())
        .extracting(Concept::label)
        .contains("Rijk", "gemeente Emmen", "Omgevingsdienst Drenthe")
        .doesNotHaveDuplicates();
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
