package nl.naslag.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.passage.AnnotationPanel;
import org.junit.jupiter.api.Test;

class ReaderScreenTest extends DemoScreens {
  @Test
  void readsADocumentWithItsHeadingsInOrder() {
    open("stukken/voorstel");

    assertThat(elements(view().getElement()).filter(one -> one.getTag().matches("h[1-3]")))
        .extracting(Element::getTextRecursively)
        .startsWith(
            "Ruimtelijk voorstel Voorbeeld",
            "1. Inleiding",
            "2. Energie",
            "Agendapunten 2030",
            "Denkrichtingen 2050",
            "3. Mobiliteit");
  }

  @Test
  void saysWhereADocumentCameFromAndHowLongItIs() {
    open("stukken/voorstel");

    assertThat(words()).contains("provincie Voorbeeld3 mei 20245 pagina's");
  }

  @Test
  void countsAgendapuntenAndRequestsInTheOutline() {
    open("stukken/voorstel");

    assertThat(all(Outline.class).getFirst().getElement().getTextRecursively())
        .contains("2. Energie3agendapunten2verzoeken aan het Rijk");
  }

  @Test
  void showsThePassageOfTheLinkWithWhatItIsAbout() {
    open("stukken/voorstel?passage=voorstel-3");

    assertThat(with("aria-current")).anyMatch(one -> one.getTag().equals("a"));
    assertThat(all(AnnotationPanel.class).getFirst().getElement().getTextRecursively())
        .contains("Agendapunt 1", "Energie", "2030", "Rijk (gevraagd)", "verzoek aan het Rijk");
  }

  @Test
  void pointsAtTheWordsThatLedToATheme() {
    open("stukken/nota-energie?passage=nota-energie-3");

    assertThat(with("data-shows"))
        .extracting(one -> one.getAttribute("data-shows"))
        .contains("theme:energie");
    assertThat(with("data-evidence"))
        .extracting(Element::getTextRecursively)
        .containsExactly("ener");
  }

  @Test
  void namesTheOtherPlacesOfTheSameRequest() {
    open("stukken/voorstel?passage=voorstel-3");

    assertThat(all(OtherPlaces.class).getFirst().getElement().getTextRecursively())
        .contains("Nog één plaats met hetzelfde verzoek", "Nota energie 2024");
  }

  @Test
  void goesFromHitToHitWithoutTheList() {
    open("zoeken?q=netcongestie");
    open(with("data-open").getFirst().getAttribute("href"));

    follow("Volgende");

    assertThat(with("data-hit").getFirst()).isNotNull();
    assertThat(link("terug naar de lijst").getHref()).isEqualTo("zoeken?q=netcongestie");
    assertThat(words()).contains("Treffer 2");
  }

  @Test
  void marksTheFoundWordsInThePassage() {
    open("stukken/voorstel?passage=voorstel-3&q=netcongestie&hit=2");

    assertThat(elements(view().getElement()).filter(one -> one.getTag().equals("mark")))
        .extracting(Element::getTextRecursively)
        .containsExactly("netcongestie");
  }

  @Test
  void opensTheOriginalAtThePage() {
    open("stukken/voorstel?passage=voorstel-3");

    assertThat(all(Anchor.class))
        .extracting(Anchor::getHref)
        .contains("api/v1/documents/voorstel/original#page=3");
  }

  @Test
  void saysThatAPassageIsGone() {
    open("stukken/voorstel?passage=weg");

    assertThat(words()).contains("De passage uit deze link staat niet meer in dit stuk.");
  }

  @Test
  void saysWhyADocumentCannotBeRead() {
    open("stukken/scan");

    assertThat(words()).contains("Alleen beeld").contains("Open het originele bestand");
  }
}
