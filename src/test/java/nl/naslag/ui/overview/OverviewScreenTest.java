package nl.naslag.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.document.PassageId;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.RefusalBox;
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

  /// One agendapunt for twenty parties and twenty years, beside what the corpus has.
  private void manyPartiesAndYears() {
    String agendapunt = "voorstel-3";
    Annotations machine = corpus.machine(new PassageId(agendapunt));
    corpus.change(
        new PassageId(agendapunt),
        new Annotations(
            machine.themes(),
            IntStream.range(2060, 2080).mapToObj(String::valueOf).toList(),
            IntStream.range(0, 20)
                .mapToObj(
                    one ->
                        new PartyMention("gm" + one, "Gemeente " + one, null, PartyRole.GEVRAAGD))
                .toList(),
            machine.modality(),
            machine.request(),
            machine.evidence()));
  }

  private List<String> headsOf(String scope) {
    return with("scope").stream()
        .filter(head -> head.getAttribute("scope").equals(scope))
        .map(Element::getTextRecursively)
        .toList();
  }

  @Test
  void showsEveryRowOnOneOfItsPagesAndCountsThem() {
    manyPartiesAndYears();
    open("overzicht?view=tijd");
    List<String> rows = new ArrayList<>(headsOf("row"));
    assertThat(rows).hasSize(16);
    assertThat(words()).contains("Regels 1 tot en met 16 van 24; die met de meeste passages");

    open("overzicht?view=tijd&regels=2");

    rows.addAll(headsOf("row"));
    assertThat(rows).hasSize(24).doesNotHaveDuplicates().contains("Gm0", "Gm19");
    assertThat(words()).contains("Regels 17 tot en met 24 van 24");
  }

  @Test
  void showsEveryColumnOnOneOfItsPagesAndKeepsTheRowsOfThisPage() {
    manyPartiesAndYears();
    open("overzicht?view=tijd&regels=2");
    assertThat(words()).contains("Kolommen 1 tot en met 14 van 24");

    open(
        all(Anchor.class).stream()
            .map(Anchor::getHref)
            .filter(href -> href.contains("kolommen=2"))
            .findFirst()
            .orElseThrow());

    assertThat(words()).contains("Regels 17 tot en met 24", "Kolommen 15 tot en met 24 van 24");
    open("overzicht?view=tijd&regels=99");
    assertThat(words()).contains("Regels 17 tot en met 24 van 24");
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
