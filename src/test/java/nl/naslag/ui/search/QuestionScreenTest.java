package nl.naslag.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import nl.naslag.briefing.DossierItem;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.html.Address;
import org.junit.jupiter.api.Test;

class QuestionScreenTest extends DemoScreens {
  private static final String QUOTE =
      "Met gemeenten leggen we warmtenetten aan in wijken die van het gas af gaan.";

  @Test
  void explainsItselfBeforeAnythingIsAsked() {
    open("vraag");

    assertThat(words()).contains("Stel een vraag in gewone woorden");
    assertThat(all(Article.class)).isEmpty();
    assertThat(title()).isEqualTo("Vraag – Naslag");
  }

  @Test
  void answersWithTheWordsOfTheDocumentAndTheirPlace() {
    open("vraag?q=Waar komen warmtenetten?");

    assertThat(wordsOf("blockquote")).containsExactly(QUOTE);
    assertThat(wordsOf("h2").getFirst())
        .contains("Agendapunt 3a", "Ruimtelijk voorstel Voorbeeld", "2. Energie");
  }

  @Test
  void marksTheSentenceThatAnswersWithinTheQuote() {
    open("vraag?q=Wie breiden de hoogspanningsstations uit?");

    assertThat(wordsOf("mark")).containsExactly("Het stroomnet zit op veel plaatsen vol.");
    assertThat(wordsOf("blockquote").getFirst()).contains("Netcongestie remt nieuwe woningen");
  }

  @Test
  void showsHowTheQuestionWasUnderstood() {
    open("vraag?q=Waar komen warmtenetten?");

    assertThat(words()).contains("Zo begrepen").contains("Thema", "Horizon", "Partij");
    follow("Energie");

    assertThat(here())
        .isEqualTo(
            Address.of("zoeken")
                .with("q", "Waar komen warmtenetten?")
                .with("mode", "vraag")
                .with("theme", "energie"));
  }

  @Test
  void saysPlainlyThatNothingWasFoundAndHowMuchWasSearched() {
    open("vraag?q=Wie wordt kampioen schaken?");

    assertThat(words())
        .contains("Niet gevonden in 3 stukken")
        .contains("Wat er het dichtst bij komt");
    assertThat(wordsOf("blockquote")).isEmpty();
    assertThat(all(Article.class)).hasSize(3);
  }

  @Test
  void offersASearchOnTheWordsOfAQuestionWithoutAnAnswer() {
    open("vraag?q=Wie wordt kampioen schaken?");

    assertThat(link("Zoek op de woorden van deze vraag").getHref())
        .isEqualTo("zoeken?q=Wie%20wordt%20kampioen%20schaken%3F&mode=vraag");
  }

  @Test
  void keepsAQuestionThatIsRefused() {
    String tooLong = "waarom ".repeat(100) + "?";
    open("vraag?q=" + tooLong);

    assertThat(words()).contains("De vraag is 701 tekens lang. Gebruik er hoogstens 500.");
    assertThat(all(SearchBox.class).getFirst().typed()).isEqualTo(tooLong);
  }

  @Test
  void takesAnAnswerIntoADossier() {
    dossiers.create("Overleg");
    open("vraag?q=Waar komen warmtenetten?");

    click("Neem op");

    assertThat(dossiers.all().getFirst().items())
        .extracting(DossierItem::text)
        .containsExactly(QUOTE);
    assertThat(whole()).contains("Opgenomen in “Overleg”.");
  }

  @Test
  void asksTheNextQuestionOnTheSameScreen() {
    open("vraag?q=Waar komen warmtenetten?");

    all(SearchBox.class).getFirst().submit(" Wat kost een station? ");

    assertThat(location()).isEqualTo("vraag?q=Wat%20kost%20een%20station%3F");
  }
}
