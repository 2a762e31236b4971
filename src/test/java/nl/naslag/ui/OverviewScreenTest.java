package nl.naslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverviewScreenTest extends DemoScreens {
  @Test
  void crossesThemesWithHorizonsAndLeadsToThePassages() {
    open("overzicht");

    assertThat(title()).isEqualTo("Overzicht – Naslag");
    assertThat(wordsOf("th")).startsWith("Thema", "2027", "2030", "2035", "2050", "Energie");

    follow("6 passages over Energie en 2030");

    assertThat(here().path()).isEqualTo("zoeken");
    assertThat(words()).contains("6 passages in 2 stukken");
  }

  @Test
  void crossesThemesWithParties() {
    open("overzicht");

    follow("Thema's en partijen");

    assertThat(location()).isEqualTo("overzicht?view=partijen");
    assertThat(wordsOf("th")).startsWith("Thema", "Rijk");
    assertThat(linkNames()).anyMatch(name -> name.endsWith("passages over Energie en Rijk"));
  }

  @Test
  void drawsALineOfTimeForEachParty() {
    open("overzicht?view=tijd");

    assertThat(wordsOf("th")).startsWith("Partij", "2027", "2030");
    follow("Eén passage over Rijk en 2050");

    assertThat(words()).contains("1 passage in 1 stuk");
  }

  @Test
  void givesTheNumbersBehindThePictureAsATable() {
    open("overzicht");

    assertThat(all(OverviewNumbers.class).getFirst().getElement().getTextRecursively())
        .startsWith("ThemaHorizonPassagesEnergie20306");
  }

  @Test
  void keepsToTheFilters() {
    open("overzicht?document=nota-energie");

    assertThat(words()).doesNotContain("Mobiliteit2");
    assertThat(linkNames()).anyMatch(name -> name.endsWith("passages over Energie en 2030"));
    assertThat(link("Partijen in de tijd").getHref())
        .isEqualTo("overzicht?document=nota-energie&view=tijd");
  }

  @Test
  void refusesAViewThatIsNotThere() {
    open("overzicht?view=taart");

    assertThat(all(RefusalBox.class)).hasSize(1);
  }

  @Test
  void explainsItselfWhileNothingIsRead() {
    corpus.clear();
    open("overzicht");

    assertThat(words()).contains("Nog niets gevraagd of toegezegd");
  }
}
