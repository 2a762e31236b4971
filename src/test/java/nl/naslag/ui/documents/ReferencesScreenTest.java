package nl.naslag.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.reader.ReferenceList;
import org.junit.jupiter.api.Test;

class ReferencesScreenTest extends DemoScreens {
  private Element reference() {
    return elements(view().getElement())
        .filter(one -> one.getClassList().contains("reference"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWordsThatReferAreALinkInTheText() {
    open("stukken/nota-energie");

    assertThat(reference().getTextRecursively()).isEqualTo("ruimtelijk voorstel");
    assertThat(reference().getAttribute("title")).isEqualTo("Naar: Ruimtelijk voorstel Voorbeeld");

    open(reference().getAttribute("href"));

    assertThat(title()).contains("Ruimtelijk voorstel Voorbeeld");
  }

  @Test
  void besideAPassageStandsWhatItRefersTo() {
    open("stukken/nota-energie?passage=nota-energie-0");

    assertThat(all(ReferenceList.class).getFirst().getElement().getTextRecursively())
        .contains("Verwijst naar", "ruimtelijk voorstel", "Ruimtelijk voorstel Voorbeeld");
  }

  @Test
  void listsTheReferencesToADocumentFromOthers() {
    open("stukken/voorstel?view=verwijzingen");

    assertThat(words()).contains("Wordt genoemd in andere stukken (1)", "Nota energie 2024");
  }

  @Test
  void listsWhatLeadsNowhereOfAllDocuments() {
    open("stukken");
    follow("Verwijzingen zonder doel");

    assertThat(words()).contains("bijlage 9", "Dit nummer staat niet in het stuk");
    assertThat(location()).isEqualTo("verwijzingen");
  }
}
