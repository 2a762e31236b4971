package nl.naslag.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.filter.SearchBox;
import org.junit.jupiter.api.Test;

class ShellTest extends DemoScreens {
  @Test
  void marksTheScreenOneIsOnInTheMenu() {
    open("stukken/voorstel");

    assertThat(with("aria-current"))
        .filteredOn(one -> one.getAttribute("aria-current").equals("page"))
        .extracting(Element::getTextRecursively)
        .containsExactly("Stukken");
  }

  @Test
  void leadsPastTheMenuWithinTheSameScreen() {
    open("zoeken?q=net");

    assertThat(link("Naar de inhoud").getHref()).isEqualTo("zoeken?q=net#inhoud");
  }

  @Test
  void hasOneSearchBoxOnEveryScreen() {
    for (String screen :
        new String[] {"", "zoeken", "vraag", "verzoeken", "stukken", "stukken/voorstel"}) {
      open(screen);

      assertThat(all(SearchBox.class)).as(screen).hasSize(1);
    }
  }

  @Test
  void tellsHowFarTheReadingIs() {
    corpus.reading("nota.pdf");
    open("stukken");

    assertThat(all(ReadingLine.class).getFirst().getElement().getTextRecursively())
        .isEqualTo("Naslag leest de stukken: 1 van 4. Nu: nota.pdf");
  }

  @Test
  void saysWhenAllIsReadAndThenKeepsQuiet() {
    corpus.reading("nota.pdf");
    open("stukken");
    corpus.reset();
    open("zoeken");

    assertThat(whole()).contains("Alle stukken zijn gelezen.");
    assertThat(all(ReadingLine.class)).isEmpty();
  }

  @Test
  void namesEveryKey() {
    open("zoeken");

    assertThat(all(KeysDialog.class).getFirst().getElement().getTextRecursively())
        .contains("/Naar het zoekvak", "jVolgende passage", "dNeem de passage op in het dossier");
  }
}
