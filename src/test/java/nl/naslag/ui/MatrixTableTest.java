package nl.naslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTableTest extends DemoScreens {
  @Test
  void hasRequestsDownAndChaptersAcross() {
    open("verzoeken?view=matrix");

    assertThat(heads("row")).hasSize(5);
    assertThat(heads("colgroup"))
        .containsExactly("Nota energie 2024", "Ruimtelijk voorstel Voorbeeld");
    assertThat(heads("col"))
        .containsExactly(
            "Verzoek",
            "2. Wat wij gaan doen",
            "3. Geld",
            "2. Energie",
            "3. Mobiliteit",
            "4. Wonen");
  }

  @Test
  void keepsGapsVisibleAsEmptyCells() {
    open("verzoeken?view=matrix");

    List<String> cells = wordsOf("td");
    assertThat(cells).hasSize(5 * 5);
    assertThat(cells).filteredOn("●"::equals).hasSize(6);
    assertThat(cells).filteredOn(""::equals).hasSize(19);
  }

  @Test
  void saysAloudWhatADotMeans() {
    open("verzoeken?view=matrix");

    assertThat(linkNames())
        .contains(
            "1 plaats in Ruimtelijk voorstel Voorbeeld, 2. Energie",
            "1 plaats in Nota energie 2024, 2. Wat wij gaan doen");
  }

  @Test
  void leadsFromADotToThePassage() {
    open("verzoeken?view=matrix");

    follow("1 plaats in Nota energie 2024, 3. Geld");

    assertThat(location()).isEqualTo("stukken/nota-energie?passage=nota-energie-5");
    assertThat(words()).contains("wij rekenen op een bijdrage van het Rijk");
  }

  @Test
  void canBeScrolledByKeyboardUnderANameOfItsOwn() {
    open("verzoeken?view=matrix");

    Element region = all(MatrixTable.class).getFirst().getElement();
    assertThat(region.getAttribute("tabindex")).isEqualTo("0");
    assertThat(region.getAttribute("role")).isEqualTo("region");
    assertThat(region.getAttribute("aria-label")).startsWith("Verzoeken per hoofdstuk.");
  }

  private List<String> heads(String scope) {
    return elements(view().getElement())
        .filter(one -> scope.equals(one.getAttribute("scope")))
        .map(Element::getTextRecursively)
        .toList();
  }
}
