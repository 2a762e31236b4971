package nl.naslag.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.Address;
import org.junit.jupiter.api.Test;

class PageViewTest extends DemoScreens {
  @Test
  void showsThePageOfThePassageWithThePassageMarked() {
    open("stukken/voorstel?passage=voorstel-3");

    follow("Toon op de pagina");

    assertThat(here())
        .isEqualTo(
            Address.passage(new DocumentId("voorstel"), new PassageId("voorstel-3"))
                .with("blad", "3"));
    assertThat(image().getSrc()).isEqualTo("api/v1/documents/voorstel/pages/3/image");
    assertThat(marks()).hasSize(2);
  }

  @Test
  void saysAloudWhichPageItIsAndWhatIsMarked() {
    open("stukken/voorstel?passage=voorstel-3&blad=3");

    assertThat(image().getAlt().orElseThrow())
        .isEqualTo(
            "Ruimtelijk voorstel Voorbeeld, p. 5 (pdf 3), zoals die eruitziet op papier,"
                + " met de gekozen passage gemarkeerd");
    assertThat(words()).contains("Gemarkeerd: Wij vragen het Rijk om netcongestie");
  }

  @Test
  void putsTheMarksWhereTheLinesArePrinted() {
    open("stukken/voorstel?passage=voorstel-3&blad=3");

    Element first = marks().getFirst();
    assertThat(first.getStyle().get("left")).isEqualTo("10.08%");
    assertThat(first.getStyle().get("width")).isEqualTo("67.23%");
    assertThat(first.getAttribute("aria-hidden")).isEqualTo("true");
  }

  @Test
  void turnsThePageAndKeepsThePassage() {
    open("stukken/voorstel?passage=voorstel-3&blad=3");

    follow("Volgende pagina");

    assertThat(here())
        .isEqualTo(
            Address.passage(new DocumentId("voorstel"), new PassageId("voorstel-3"))
                .with("blad", "4"));
    assertThat(words()).contains("p. 6 (pdf 4) · blad 4 van 5");
    assertThat(marks()).isEmpty();
  }

  @Test
  void hasNoStepBeforeTheFirstPageAndAfterTheLast() {
    open("stukken/voorstel?blad=1");
    assertThat(steps()).containsExactly("Volgende pagina");

    open("stukken/voorstel?blad=5");
    assertThat(steps()).containsExactly("Vorige pagina");
  }

  @Test
  void goesBackFromThePageToItsWords() {
    open("stukken/voorstel?passage=voorstel-3&blad=4");

    follow("Tekst");

    assertThat(here())
        .isEqualTo(Address.passage(new DocumentId("voorstel"), new PassageId("voorstel-8")));
    assertThat(words()).contains("Reizigers moeten in anderhalf uur");
  }

  @Test
  void opensThePageOnWhichThePartBegins() {
    open("stukken/voorstel");

    assertThat(link("Pagina").getHref()).isEqualTo("stukken/voorstel?blad=2");
  }

  @Test
  void refusesAPageThatIsNotThere() {
    open("stukken/voorstel?blad=6");

    assertThat(words())
        .contains("Dit stuk heeft geen pagina 6. Kies een pagina van 1 tot en met 5.");
  }

  @Test
  void saysThatAFileOfAnotherKindHasNoPages() {
    open("stukken/kamerbrief");
    assertThat(linkNames()).doesNotContain("Pagina");

    open("stukken/kamerbrief?blad=1");

    assertThat(words()).contains("het is geen pdf");
  }

  @Test
  void showsTheFirstPageOfAScanWithoutText() {
    open("stukken/scan");

    assertThat(image().getSrc()).isEqualTo("api/v1/documents/scan/pages/1/image");
    assertThat(words()).contains("Alleen beeld");
  }

  @Test
  void tellsOfEachPageHowWellItWasRead() {
    open("stukken/voorstel?passage=voorstel-3");

    follow("Leeskwaliteit");

    assertThat(here())
        .isEqualTo(
            Address.passage(new DocumentId("voorstel"), new PassageId("voorstel-3"))
                .with("view", "leeskwaliteit"));
    assertThat(wordsOf("tr"))
        .hasSize(6)
        .contains("p. 5 (pdf 3)eigen tekst23")
        .contains(
            "p. 6 (pdf 4)herkend uit beeld24De tekst is herkend uit een beeld."
                + " Er kunnen fouten in staan.");
  }

  @Test
  void warnsAboveADocumentOfPagesThatWereNotReadWell() {
    open("stukken/voorstel");

    follow("1 pagina om na te kijken");

    assertThat(words()).contains("Hoe goed is elke pagina gelezen?");
  }

  @Test
  void tellsOfAScanWithoutTextWhatItsPagesHold() {
    open("stukken/scan");

    follow("1 pagina om na te kijken");

    assertThat(words()).contains("p. 1alleen beeld");
  }

  @Test
  void warnsAtThePageItself() {
    open("stukken/voorstel?blad=4");
    assertThat(all(PageView.class).getFirst().getElement().getTextRecursively())
        .contains("De tekst is herkend uit een beeld.");

    open("stukken/voorstel?blad=3");
    assertThat(all(PageView.class).getFirst().getElement().getTextRecursively())
        .doesNotContain("herkend");
  }

  @Test
  void refusesAViewItDoesNotKnow() {
    open("stukken/voorstel?view=kaart");

    assertThat(words()).contains("Naslag kent \"kaart\" niet bij view.");
  }

  private Image image() {
    return all(Image.class).getFirst();
  }

  private List<Element> marks() {
    return elements(view().getElement())
        .filter(one -> one.getClassList().contains("sheet-mark"))
        .toList();
  }

  /// The steps that lead somewhere.
  private List<String> steps() {
    return elements(all(PageView.class).getFirst().getElement())
        .filter(one -> one.hasAttribute("href"))
        .map(Element::getTextRecursively)
        .toList();
  }
}
