package nl.naslag.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.dom.Element;
import nl.naslag.briefing.DossierItem;
import nl.naslag.ui.DemoCorpus;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.DemoSearch;
import nl.naslag.ui.filter.NewDossierForm;
import nl.naslag.ui.filter.SearchBox;
import nl.naslag.ui.filter.SuggestionList;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.RefusalBox;
import org.junit.jupiter.api.Test;

class SearchScreenTest extends DemoScreens {
  @Test
  void countsPassagesAndDocumentsExactly() {
    open("zoeken?q=netcongestie");

    assertThat(words()).contains("5 passages in 3 stukken");
    assertThat(all(Article.class)).hasSize(5);
    assertThat(title()).isEqualTo("Zoeken: netcongestie – Naslag");
  }

  @Test
  void showsExamplesWhileNothingIsAsked() {
    open("zoeken");

    assertThat(all(Article.class)).isEmpty();
    assertThat(words()).contains("Wat zoekt u?", "Gevraagd van het Rijk");
    open("zoeken?horizon=2027");
    assertThat(all(Article.class)).isNotEmpty();
  }

  @Test
  void takesTickedHitsAtOnceAndUndoesIt() {
    String dossier = dossiers.create("Overleg").id();
    open("zoeken?q=netcongestie");

    all(Choice.class).get(1).turn();
    all(Choice.class).get(3).turn();
    click("Neem aangevinkte op (2)");

    assertThat(dossiers.find(dossier).orElseThrow().items()).hasSize(2);
    click("Maak ongedaan");
    assertThat(dossiers.find(dossier).orElseThrow().items()).isEmpty();

    click("Haal alle vinkjes weg");
    click("Vink deze pagina aan");
    click("Neem aangevinkte op (5)");
    assertThat(dossiers.find(dossier).orElseThrow().items()).hasSize(5);
  }

  @Test
  void takesAllHitsIntoANewDossier() {
    open("zoeken?q=netcongestie");

    click("Neem alle 5 op");
    all(NewDossierForm.class).getFirst().submit("Stroomnet");

    assertThat(dossiers.all().getFirst().items()).hasSize(5);
  }

  @Test
  void marksTheWordsThatWereFound() {
    open("zoeken?q=warmtenetten");

    assertThat(elements(view().getElement()).filter(one -> one.getTag().equals("mark")))
        .extracting(Element::getTextRecursively)
        .containsExactly("warmtenetten");
  }

  @Test
  void tickingAFacetNarrowsTheListAndGoesIntoTheAddress() {
    open("zoeken?q=netcongestie");

    tick("Agendapunt").toggle();

    assertThat(words()).contains("2 passages in 2 stukken");
    assertThat(location()).isEqualTo("zoeken?q=netcongestie&kind=agendapunt");
  }

  @Test
  void tickingTwoValuesOfOneFacetFindsEither() {
    open("zoeken?horizon=2027");

    tick("2035").toggle();

    assertThat(location()).isEqualTo("zoeken?horizon=2027&horizon=2035");
    assertThat(words()).contains("5 passages in 3 stukken");
  }

  @Test
  void aChipTakesItsFilterAway() {
    open("zoeken?q=netcongestie&kind=agendapunt");

    follow("verwijder dit filter");

    assertThat(location()).isEqualTo("zoeken?q=netcongestie");
  }

  @Test
  void leadsToTheAccountOfExactlyThisSearch() {
    open("zoeken?q=netcongestie&kind=agendapunt&sort=document&page=2");

    assertThat(link("ODT").getHref())
        .isEqualTo("api/v1/search/report?q=netcongestie&kind=agendapunt&sort=document&format=odt");
    assertThat(link("JSON").getHref()).endsWith("&format=json");
  }

  @Test
  void suggestsWordsThatExistAlsoBehindOtherWords() {
    open("zoeken");
    SuggestionList list = new SuggestionList(new DemoSearch(new DemoCorpus()));

    list.show("netc");
    assertThat(elements(list.getElement()).map(one -> one.getAttribute("data-value")))
        .contains("netcongestie");
    list.show("stikstof -netc");
    assertThat(elements(list.getElement()).map(one -> one.getAttribute("data-value")))
        .contains("stikstof -netcongestie");
    list.show("n");
    assertThat(list.getComponentCount()).isZero();
  }

  @Test
  void searchesAChosenHeadingAsAPhrase() {
    open("zoeken");
    SuggestionList list = new SuggestionList(new DemoSearch(new DemoCorpus()));

    list.show("wat wij");

    assertThat(list.getElement().getTextRecursively()).startsWith("2. Wat wij gaan doen");
    assertThat(elements(list.getElement()).map(one -> one.getAttribute("data-value")))
        .contains("\"2. Wat wij gaan doen\"");
  }

  @Test
  void explainsTheQueryLanguageWithExamplesToTry() {
    open("zoeken?q=netcongestie");

    assertThat(linkNames()).contains("\"gemeenten woningen\"~5", "horizon:2030-2040");
  }

  @Test
  void proposesAQueryThatWorksForOneThatDoesNot() {
    open("zoeken?q=%22netcongestie&kind=agendapunt");

    follow("\"netcongestie\"");

    assertThat(location()).isEqualTo("zoeken?q=%22netcongestie%22&kind=agendapunt");
  }

  @Test
  void accountsForNothingThatWasRefused() {
    open("zoeken?q=%22netcongestie");

    assertThat(linkNames()).doesNotContain("ODT", "JSON");
  }

  @Test
  void saysWhyAPassageWasFound() {
    open("zoeken?q=warmtenetten");

    assertThat(words()).contains("“warmtenetten” staat hier als “warmtenetten” (woord)");
  }

  @Test
  void takesAPassageIntoANewDossierAndUndoesIt() {
    open("zoeken?q=warmtenetten");

    click("Neem op");
    all(NewDossierForm.class).getFirst().submit("Overleg Rijk");

    assertThat(dossiers.all().getFirst().title()).isEqualTo("Overleg Rijk");
    assertThat(dossiers.all().getFirst().items())
        .extracting(DossierItem::text)
        .containsExactly(
            "Met gemeenten leggen we warmtenetten aan in wijken die van het gas af gaan.");
    assertThat(whole()).contains("Opgenomen in “Overleg Rijk”.");

    click("Maak ongedaan");

    assertThat(dossiers.all().getFirst().items()).isEmpty();
  }

  @Test
  void takesTheNextPassageIntoTheSameDossier() {
    dossiers.create("Morgen");
    open("zoeken?q=warmtenetten");

    click("Neem op");

    assertThat(dossiers.all().getFirst().items()).hasSize(1);
    assertThat(words()).contains("Morgen (1)").contains("Opgenomen");
  }

  @Test
  void copiesThePassageWithItsSource() {
    open("zoeken?q=warmtenetten");

    assertThat(with("data-copy"))
        .extracting(one -> one.getAttribute("data-copy"))
        .containsExactly(
            """
            “Met gemeenten leggen we warmtenetten aan in wijken die van het gas af gaan.”
            (Ruimtelijk voorstel Voorbeeld › 2. Energie › Agendapunten 2030, p. 5 (pdf 3), 3 mei 2024)
            {naslag}/stukken/voorstel?passage=voorstel-5\
            """);
    assertThat(with("data-copy").getFirst().getAttribute("data-copy-html"))
        .startsWith("<blockquote><p>Met gemeenten")
        .contains("href=\"{naslag}/stukken/voorstel?passage=voorstel-5\"");
    assertThat(with("data-copy").getFirst().getAttribute("data-copy-markdown"))
        .startsWith("> Met gemeenten")
        .contains("](<{naslag}/stukken/voorstel?passage=voorstel-5>)");
  }

  @Test
  void helpsWhenFiltersLeaveNothing() {
    open("zoeken?q=warmtenetten&theme=mobiliteit");

    assertThat(words()).contains("Geen passages");
    follow("Zoek zonder filters (1 passage)");

    assertThat(words()).contains("1 passage in 1 stuk");
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    open("zoeken?q=\"vol net");

    assertThat(with("role")).anyMatch(one -> one.getAttribute("role").equals("alert"));
    assertThat(all(SearchBox.class).getFirst().typed()).isEqualTo("\"vol net");
  }

  @Test
  void refusesAParameterItDoesNotKnow() {
    open("zoeken?q=net&thema=energie");

    assertThat(words()).contains("Naslag kent thema hier niet.");
  }

  @Test
  void refusesAnImpossiblePage() {
    open("zoeken?q=net&page=-1");

    assertThat(all(RefusalBox.class)).hasSize(1);
  }

  @Test
  void sendsAQuestionToTheScreenThatAnswers() {
    assertThat(SearchBox.anywhere("Wat doet het Rijk? ").href())
        .isEqualTo("vraag?q=Wat%20doet%20het%20Rijk%3F");
    assertThat(SearchBox.anywhere("netcongestie").href()).isEqualTo("zoeken?q=netcongestie");
  }

  @Test
  void refusesAnAddressWithTwoQueries() {
    open("zoeken?q=netcongestie&q=spoor");

    assertThat(words()).contains("Geef q maar één keer op.");
  }
}
