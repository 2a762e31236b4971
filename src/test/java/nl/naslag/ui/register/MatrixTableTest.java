package nl.naslag.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MatrixTableTest extends DemoScreens {
  /// The table as the browser gets it.
  private Document table() {
    Element region = all(MatrixTable.class).getFirst().getElement();
    return Jsoup.parse(Objects.requireNonNull(region.getProperty("innerHTML")));
  }

  private List<String> words(String selector) {
    return table().select(selector).eachText();
  }

  @Test
  void hasRequestsDownAndChaptersAcross() {
    open("verzoeken?view=matrix");

    assertThat(table().select("th[scope=row]")).hasSize(5);
    assertThat(words("th[scope=colgroup] > a:first-child"))
        .containsExactly(
            "Nota energie 2024",
            "Ruimtelijk voorstel Voorbeeld",
            "Kamerbrief ruimte",
            "kaart-van-de-provincie.pdf");
    assertThat(words("tr + tr th[scope=col]"))
        .containsExactly(
            "2. Wat wij gaan doen 1 verzoek",
            "3. Geld 1 verzoek",
            "2. Energie 2 verzoeken",
            "3. Mobiliteit 1 verzoek",
            "4. Wonen 1 verzoek",
            "geen van deze verzoeken in 4 passages",
            "niet gelezen");
    assertThat(words("caption").getFirst())
        .startsWith(
            "Verzoek 1 tot en met 5 van 5, in 2 stukken; 1 ander stuk heeft er geen; 1 bestand is"
                + " niet gelezen.");
  }

  @Test
  void namesTheDocumentsThatSayNothing() {
    open("verzoeken?view=matrix");

    assertThat(wordsOf("h2")).contains("1 stuk zonder deze verzoeken, 1 bestand niet gelezen");
    assertThat(all(SilentDocuments.class).getFirst().getElement().getTextRecursively())
        .contains("Kamerbrief ruimtegeen van deze verzoeken in 4 passages");

    open("verzoeken?view=matrix&theme=wonen");

    assertThat(wordsOf("h2")).contains("2 stukken zonder deze verzoeken, 1 bestand niet gelezen");
    assertThat(words("caption").getFirst()).contains("in 1 stuk; 2 andere stukken");
  }

  @Test
  void marksAPlaceThatJoinedAfterAPersonConfirmedTheRequest() {
    corpus.remove("nota-energie");
    open("verzoeken");
    click("Bevestig");
    corpus.restore("nota-energie");

    open("verzoeken?view=matrix");

    assertThat(words("td a")).containsOnlyOnce("●nieuw");
    assertThat(table().select("td a").eachAttr("aria-label"))
        .contains("1 plaats in Nota energie 2024, 2. Wat wij gaan doen, waarvan 1 nieuw");
    open("verzoeken");
    assertThat(words()).containsOnlyOnce("nieuw sinds de bevestiging");
  }

  @Test
  void hasChaptersDownAndRequestsAcross() {
    open("verzoeken?view=matrix");
    follow("Hoofdstukken onder elkaar");

    assertThat(table().select("thead th")).hasSize(1 + 5);
    assertThat(table().select("tbody th[scope=row]")).hasSize(5 + 2);
    assertThat(words("td a")).hasSize(6);
  }

  @Test
  void keepsGapsVisibleAsEmptyCellsAndInWords() {
    open("verzoeken?view=matrix");

    assertThat(table().select("td")).hasSize(5 * (5 + 2));
    assertThat(words("td a")).hasSize(6).containsOnly("●");
    assertThat(words("th[scope=row] .forms"))
        .anyMatch(facts -> facts.contains("in één stuk"))
        .anyMatch(facts -> facts.startsWith("2 plaatsen"));
  }

  @Test
  void closesADocumentIntoOneColumn() {
    open("verzoeken?view=matrix");
    open(
        table().select("a[aria-label=Verberg de hoofdstukken van Nota energie 2024]").attr("href"));

    assertThat(words("tr + tr th[scope=col]"))
        .containsExactly(
            "hele stuk 2 verzoeken",
            "2. Energie 2 verzoeken",
            "3. Mobiliteit 1 verzoek",
            "4. Wonen 1 verzoek",
            "geen van deze verzoeken in 4 passages",
            "niet gelezen");
    assertThat(table().select("td a").eachAttr("aria-label"))
        .contains("1 plaats in Nota energie 2024");
  }

  @Test
  void saysAloudWhatADotMeans() {
    open("verzoeken?view=matrix");

    assertThat(table().select("td a").eachAttr("aria-label"))
        .contains(
            "1 plaats in Ruimtelijk voorstel Voorbeeld, 2. Energie",
            "1 plaats in Nota energie 2024, 2. Wat wij gaan doen");
  }

  @Test
  void leadsFromADotToThePassage() {
    open("verzoeken?view=matrix");

    open(table().select("a[aria-label=1 plaats in Nota energie 2024, 3. Geld]").attr("href"));

    assertThat(location()).isEqualTo("stukken/nota-energie?passage=nota-energie-5");
    assertThat(words()).contains("wij rekenen op een bijdrage van het Rijk");
  }

  @Test
  void isAGridThatCanBeScrolledUnderANameOfItsOwn() {
    open("verzoeken?view=matrix");

    Element region = all(MatrixTable.class).getFirst().getElement();
    assertThat(region.getAttribute("tabindex")).isEqualTo("0");
    assertThat(region.getAttribute("role")).isEqualTo("region");
    assertThat(region.getAttribute("aria-label")).startsWith("Verzoeken per stuk en hoofdstuk.");
    assertThat(table().select("table[role=grid]")).hasSize(1);
  }

  @Test
  void filtersByGap() {
    open("verzoeken?view=matrix");
    tick("in één stuk").toggle();

    assertThat(location()).contains("gap=een-stuk");
    assertThat(words()).contains("4 verzoeken op 4 plaatsen");
  }

  @Test
  void neverLetsWordsBecomeHtml() {
    String html = new Html().element("b", "<script>&\"", "title", "\"><img>").toString();

    assertThat(html).isEqualTo("<b title=\"&quot;&gt;&lt;img&gt;\">&lt;script&gt;&amp;&quot;</b>");
  }
}
