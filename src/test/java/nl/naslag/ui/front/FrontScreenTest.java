package nl.naslag.ui.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.filter.SearchBox;
import org.junit.jupiter.api.Test;

class FrontScreenTest extends DemoScreens {
  @Test
  void saysInFiveLinesWhatOneCanDoHere() {
    open("");

    assertThat(wordsOf("h1")).containsExactly("Wat is gevraagd, en waar staat het?");
    assertThat(elements(view().getElement()).filter(one -> one.hasAttribute("href")))
        .extracting(one -> one.getAttribute("href"))
        .contains("zoeken", "vraag", "verzoeken", "stukken", "dossiers");
  }

  @Test
  void givesThreeExamplesThatFindAsManyPassagesAsTheySay() {
    open("");
    List<Element> examples =
        elements(view().getElement())
            .filter(one -> one.getTag().equals("li"))
            .filter(one -> one.getTextRecursively().matches(".*\\d passages?"))
            .toList();
    List<String> counts =
        examples.stream().map(one -> one.getChild(1).getTextRecursively()).toList();
    List<String> addresses =
        examples.stream().map(one -> one.getChild(0).getAttribute("href")).toList();
    assertThat(addresses).hasSize(3);

    for (int i = 0; i < addresses.size(); i++) {
      open(addresses.get(i));

      assertThat(words()).contains(counts.get(i) + " in ");
    }
  }

  @Test
  void sendsWordsToTheSearchScreen() {
    open("");

    all(SearchBox.class).getFirst().submit("vol net");

    assertThat(location()).isEqualTo("zoeken?q=vol%20net");
    assertThat(title()).isEqualTo("Zoeken: vol net – Naslag");
  }

  @Test
  void sendsAQuestionToTheScreenThatAnswers() {
    open("");

    all(SearchBox.class).getFirst().submit("Wie bouwt de stations?");

    assertThat(location()).startsWith("vraag?q=");
    assertThat(title()).isEqualTo("Vraag: Wie bouwt de stations? – Naslag");
  }

  @Test
  void countsWhatIsLoaded() {
    open("");

    assertThat(wordsOf("dl"))
        .containsExactly(
            "Stukken3Agendapunten11Passages met een verzoek aan het Rijk6"
                + "Laatst gelezen2 maart 2026, 10.16Niet te lezen1");
  }

  @Test
  void leadsToTheFilesThatCouldNotBeRead() {
    open("");

    open(unread().getHref());

    assertThat(words()).contains("kaart-van-de-provincie.pdf").doesNotContain("Kamerbrief");
  }

  @Test
  void offersTheOneNextStepWhileThereAreNoDocuments() {
    corpus.clear();
    open("");

    assertThat(words()).contains("Er zijn nog geen stukken").doesNotContain("Probeer bijvoorbeeld");
    follow("Voeg een stuk toe");

    assertThat(title()).isEqualTo("Stukken – Naslag");
  }

  private Anchor unread() {
    return all(Anchor.class).stream()
        .filter(one -> one.getHref().contains("outcome=unread"))
        .findFirst()
        .orElseThrow();
  }
}
