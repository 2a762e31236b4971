package nl.naslag.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.Address;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.Tick;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RequestsScreenTest extends DemoScreens {
  @Test
  void countsRequestsAndTheirPlacesExactly() {
    open("verzoeken");

    assertThat(words()).contains("5 verzoeken op 6 plaatsen");
    assertThat(all(Article.class)).hasSize(5);
    assertThat(title()).isEqualTo("Verzoeken aan het Rijk – Naslag");
  }

  @Test
  void namesEveryPlaceOfARequestThatIsRepeated() {
    open("verzoeken");

    String first = all(Article.class).getFirst().getElement().getTextRecursively();
    assertThat(first)
        .contains("Uitdrukkelijk verzoek aan het Rijk", "2030", "Energie")
        .contains("Ruimtelijk voorstel Voorbeeld", "Nota energie 2024")
        .contains("bijna dezelfde woorden");
  }

  @Test
  void laysTheWordsOfTwoPlacesSideBySide() {
    open("verzoeken");
    choose("Kies verzoek: Wij vragen het Rijk opnieuw");

    assertThat(words()).contains("1 verzoek, 2 plaatsen", "In beide staat: netcongestie");
    assertThat(wordsOf("blockquote"))
        .containsExactly(
            "Wij vragen het Rijk om netcongestie in onze provincie met voorrang aan te pakken"
                + " en hiervoor middelen vrij te maken.",
            "Wij vragen het Rijk opnieuw om netcongestie in onze provincie met voorrang aan te"
                + " pakken.");
    assertThat(wordsOf("mark")).contains("netcongestie", "voorrang");
  }

  @Test
  void confirmsARequestAndTakesThatBack() {
    open("verzoeken");
    click("Bevestig");

    assertThat(words()).contains("bevestigd door ");
    open("verzoeken?status=bevestigd");
    assertThat(words()).contains("1 verzoek op 2 plaatsen");
    click("Maak ongedaan");
    assertThat(words()).contains("Geen verzoeken aan het Rijk met deze filters");
    open("verzoeken?view=besluiten");
    assertThat(words()).contains("bevestigd door", "ongedaan gemaakt door", "✓ exact");
  }

  @Test
  void keepsWhatWasRejectedInSight() {
    open("verzoeken?theme=mobiliteit");
    click("Verwerp");

    assertThat(words()).contains("1 verzoek op 1 plaats", "verworpen door ");
    assertThat(whole()).contains("Het verzoek is verworpen. Het blijft in het register staan.");
    click("Maak ongedaan");
    assertThat(words()).doesNotContain("verworpen door ");
  }

  @Test
  void mergesWhatWasTicked() {
    open("verzoeken");
    choices("Kies verzoek").stream().limit(2).forEach(Choice::turn);
    click("Voeg 2 verzoeken samen");

    assertThat(words()).contains("4 verzoeken op 6 plaatsen", "samengevoegd door ");
  }

  @Test
  void splitsThePlacesThatWereTicked() {
    open("verzoeken");
    click("Splits gekozen plaatsen af");
    assertThat(whole()).contains("Kies de plaatsen die u wilt afsplitsen");

    choose("Kies plaats: Nota energie 2024");
    click("Splits gekozen plaatsen af");

    assertThat(words()).contains("6 verzoeken op 6 plaatsen", "gesplitst door ");
  }

  @Test
  void restoresAComparisonFromItsAddress() {
    open("verzoeken");
    String request = choices("Kies verzoek").getFirst().getElement().getChild(0).getAttribute("id");
    open("verzoeken?kies=" + request.replaceFirst("^kies-", ""));

    assertThat(wordsOf("blockquote")).hasSize(2);
  }

  @Test
  void putsEveryRequestOnOnePageForPaper() {
    open("verzoeken?view=afdruk");

    Document paper = Jsoup.parse(all(RegisterPaper.class).getFirst().getElement().getOuterHTML());
    assertThat(paper.select("thead th").eachText())
        .containsExactly("Nr.", "Verzoek", "Nota energie 2024", "Ruimtelijk voorstel Voorbeeld");
    assertThat(paper.select("tbody tr")).hasSize(5);
    assertThat(paper.select("tbody tr:first-child td").eachText())
        .containsExactly("1", "2. Wat wij gaan doen, p. 5 (pdf 3)", "2. Energie, p. 5 (pdf 3)");
    assertThat(paper.select("td.none").eachText()).hasSize(4).containsOnly("–");
  }

  @Test
  void tickingAThemeNarrowsTheListAndGoesIntoTheAddress() {
    open("verzoeken");

    unfold("Thema");
    tick("Mobiliteit").toggle();

    assertThat(location()).isEqualTo("verzoeken?theme=mobiliteit");
    assertThat(words()).contains("1 verzoek op 1 plaats");
  }

  @Test
  void countsOnlyPassagesThatAskInItsFilters() {
    open("verzoeken");
    unfold("Thema");
    unfold("Partij");
    unfold("Gevraagd van het Rijk");

    assertThat(ticks()).contains("Wonen1", "Rijk6").noneMatch(one -> one.startsWith("Nee"));
  }

  @Test
  void leadsToThePlaceInTheDocument() {
    open("verzoeken?theme=mobiliteit");

    open(
        with("href").stream()
            .map(one -> one.getAttribute("href"))
            .filter(one -> one.contains("?passage="))
            .findFirst()
            .orElseThrow());

    assertThat(title()).isEqualTo("Ruimtelijk voorstel Voorbeeld – Naslag");
    assertThat(words()).contains("Wij vragen het Rijk om te kiezen voor de snelle spoorlijn");
  }

  @Test
  void keepsTheFiltersWhenTheViewChanges() {
    open("verzoeken?theme=energie");

    follow("Matrix");

    assertThat(here())
        .isEqualTo(Address.of("verzoeken").with("theme", "energie").with("view", "matrix"));
    assertThat(words()).contains("3 verzoeken op 4 plaatsen");
    assertThat(link("Lijst").getHref()).isEqualTo("verzoeken?theme=energie");
  }

  @Test
  void downloadsTheMatrixWithTheFiltersThatAreOn() {
    open("verzoeken?theme=energie&view=matrix");

    assertThat(link("Download als CSV").getHref())
        .isEqualTo("api/v1/rijk-requests/matrix?theme=energie&format=csv");
    assertThat(link("Download als ODS").getHref())
        .isEqualTo("api/v1/rijk-requests/matrix?theme=energie&format=ods");
  }

  @Test
  void helpsWhenNoRequestIsLeft() {
    open("verzoeken?theme=natuur");

    assertThat(words()).contains("Het filter theme kent de waarde “natuur” niet.");
    follow("Verwijder alle filters");

    assertThat(words()).contains("5 verzoeken op 6 plaatsen");
  }

  @Test
  void saysThatNoRequestPassesTheFilters() {
    open("verzoeken?theme=gezondheid-en-milieu");

    assertThat(words()).contains("Geen verzoeken aan het Rijk met deze filters");
    assertThat(all(Article.class)).isEmpty();
  }

  @Test
  void refusesAParameterItDoesNotKnow() {
    open("verzoeken?thema=energie");

    assertThat(words()).contains("Naslag kent thema hier niet.");
    assertThat(all(Article.class)).isEmpty();
  }

  private List<Choice> choices(String name) {
    return all(Choice.class).stream()
        .filter(one -> one.getElement().getChild(0).getAttribute("aria-label").startsWith(name))
        .toList();
  }

  private void choose(String name) {
    choices(name).getFirst().turn();
  }

  private List<String> ticks() {
    return all(Tick.class).stream().map(Tick::getElement).map(Element::getTextRecursively).toList();
  }
}
