package nl.naslag.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import nl.naslag.ui.DemoScreens;
import org.junit.jupiter.api.Test;

class CrossingScreenTest extends DemoScreens {
  @Test
  void countsPerThemeWhatIsAskedAndPromised() {
    open("themas");

    assertThat(title()).isEqualTo("Thema's – Naslag");
    assertThat(wordsOf("li")).contains("Energie10 passages", "Mobiliteit3 passages");
    assertThat(words()).doesNotContain("Bestuur");
  }

  @Test
  void tellsInWhichChaptersOfWhichDocumentsAThemeIsAtStake() {
    open("themas");

    follow("Energie");

    assertThat(location()).isEqualTo("themas/energie");
    assertThat(words()).contains("10 passages in 3 stukken");
    assertThat(wordsOf("tr"))
        .containsExactly(
            "Stuk en hoofdstukAgendapuntDenkrichtingVerzoekBesluit",
            "Ruimtelijk voorstel Voorbeeld2. Energie32",
            "Nota energie 20242. Wat wij gaan doen3",
            "Nota energie 20243. Geld1",
            "Kamerbrief ruimteBrief van de minister1");
  }

  @Test
  void leadsFromACountToExactlyThosePassages() {
    open("themas/energie");

    follow("2 keer Denkrichting in Ruimtelijk voorstel Voorbeeld, 2. Energie");

    assertThat(words()).contains("2 passages in 1 stuk");
    assertThat(all(Article.class)).hasSize(2);
  }

  @Test
  void goesAcrossByHorizonAndByParty() {
    open("themas");

    follow("Horizon");
    follow("2027");
    assertThat(location()).isEqualTo("horizon/2027");
    assertThat(words()).contains("1 passage in 1 stuk").contains("Kamerbrief ruimte");

    follow("Partijen");
    follow("Woningcorporaties");
    assertThat(location()).isEqualTo("partijen/woningcorporaties");
    assertThat(words()).contains("1 passage in 1 stuk").contains("4. Wonen");
  }

  @Test
  void isReachedFromEachPassageForAllItIsAbout() {
    open("stukken/voorstel?passage=voorstel-3");

    assertThat(link("Alles over Energie").getHref()).isEqualTo("themas/energie");
    assertThat(link("Alles over 2030").getHref()).isEqualTo("horizon/2030");
    assertThat(link("Alles over Rijk").getHref()).isEqualTo("partijen/rijk");
  }

  @Test
  void refusesAThemeThatNoPassageHas() {
    open("themas/kernfusie");

    assertThat(words()).contains("Het filter theme kent de waarde “kernfusie” niet.");
  }

  @Test
  void explainsItselfWhileNothingIsPromised() {
    corpus.clear();
    open("partijen");

    assertThat(words()).contains("Nog niets gevraagd of toegezegd");
  }
}
