package nl.naslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.dom.Element;
import java.util.List;
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

    assertThat(words()).contains("Leg de 2 plaatsen naast elkaar");
    assertThat(wordsOf("blockquote"))
        .containsExactly(
            "Wij vragen het Rijk om netcongestie in onze provincie met voorrang aan te pakken"
                + " en hiervoor middelen vrij te maken.",
            "Wij vragen het Rijk opnieuw om netcongestie in onze provincie met voorrang aan te"
                + " pakken.");
  }

  @Test
  void tickingAThemeNarrowsTheListAndGoesIntoTheAddress() {
    open("verzoeken");

    tick("Mobiliteit").toggle();

    assertThat(location()).isEqualTo("verzoeken?theme=mobiliteit");
    assertThat(words()).contains("1 verzoek op 1 plaats");
  }

  @Test
  void countsOnlyPassagesThatAskInItsFilters() {
    open("verzoeken");

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

  private List<String> ticks() {
    return all(Tick.class).stream().map(Tick::getElement).map(Element::getTextRecursively).toList();
  }
}
