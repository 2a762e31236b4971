package nl.naslag.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.saved.SavedSearch;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.filter.NameForm;
import nl.naslag.ui.filter.NewsLink;
import org.junit.jupiter.api.Test;

class SavedSearchesScreenTest extends DemoScreens {
  @Test
  void explainsItselfWhileThereAreNone() {
    open("zoekopdrachten");

    assertThat(words()).contains("Nog geen bewaarde zoekopdrachten");
    assertThat(title()).isEqualTo("Zoekopdrachten – Naslag");
  }

  @Test
  void keepsTheSearchOnViewWithItsFiltersAndOrder() {
    open("zoeken?q=netcongestie&kind=agendapunt&sort=document&page=1");

    all(NameForm.class).getFirst().submit("Stroomnet");

    assertThat(whole()).contains("Zoekopdracht “Stroomnet” is bewaard.");
    open("zoekopdrachten");
    assertThat(link("Stroomnet").getHref())
        .isEqualTo("zoeken?q=netcongestie&kind=agendapunt&sort=document");
    assertThat(words())
        .contains("“netcongestie” · Soort: agendapunt · volgorde: document")
        .contains("2 passages in 2 stukken")
        .contains("niets nieuws sinds 2 maart 2026, 11.00");
  }

  @Test
  void takesBackWhatWasKeptByMistake() {
    open("zoeken?q=netcongestie");
    all(NameForm.class).getFirst().submit("Stroomnet");

    click("Maak ongedaan");

    assertThat(saved.all()).isEmpty();
  }

  @Test
  void proposesTheWordsAsAName() {
    open("zoeken?q=netcongestie");

    assertThat(with("name"))
        .filteredOn(one -> one.getAttribute("name").equals("title"))
        .extracting(one -> one.getProperty("value"))
        .containsExactly("netcongestie");
  }

  @Test
  void saysHowMuchIsNewInTheMenuAndLeadsToIt() {
    SavedSearch net = saved.keep("Stroomnet", "q=netcongestie");
    saved.comesIn(net, 3);
    open("dossiers");

    assertThat(all(NewsLink.class).getFirst().getElement().getTextRecursively())
        .isEqualTo("Zoekopdrachten33 nieuwe passages in 1 zoekopdracht");

    open("zoekopdrachten");
    assertThat(link("3 nieuwe passages sinds 2 maart 2026, 11.00").getHref())
        .isEqualTo("zoeken?q=netcongestie&since=2026-03-02T10%3A00%3A00Z");
  }

  @Test
  void marksAsSeenAndTakesThatBack() {
    SavedSearch net = saved.keep("Stroomnet", "q=netcongestie");
    saved.comesIn(net, 1);
    open("zoekopdrachten");

    click("Gezien: Stroomnet");

    assertThat(words()).contains("niets nieuws sinds 3 maart 2026, 11.00");
    assertThat(all(NewsLink.class).getFirst().getElement().getTextRecursively())
        .isEqualTo("Zoekopdrachten");

    click("Maak ongedaan");

    assertThat(words()).contains("1 nieuwe passage sinds 2 maart 2026, 11.00");
  }

  @Test
  void givesAnotherNameAndTakesThatBack() {
    saved.keep("Stroomnet", "q=netcongestie");
    open("zoekopdrachten");

    click("Wijzig de naam van Stroomnet");
    all(NameForm.class).getFirst().submit("Energie");

    assertThat(wordsOf("h2")).containsExactly("Energie");

    click("Maak ongedaan");

    assertThat(wordsOf("h2")).containsExactly("Stroomnet");
  }

  @Test
  void saysWhichNameSomebodyElseGaveMeanwhile() {
    SavedSearch net = saved.keep("Stroomnet", "q=netcongestie");
    open("zoekopdrachten");
    click("Wijzig de naam van Stroomnet");
    saved.rename(net.id(), "Netten");
    all(NameForm.class).getFirst().submit("Energie");

    assertThat(wordsOf("h2")).containsExactly("Netten");
    assertThat(whole()).contains("de naam “Netten”. Uw naam “Energie” is niet bewaard.");
  }

  @Test
  void bringsARemovedSearchBack() {
    saved.keep("Stroomnet", "q=netcongestie");
    open("zoekopdrachten");

    click("Verwijder zoekopdracht Stroomnet");

    assertThat(words()).contains("Nog geen bewaarde zoekopdrachten");
    assertThat(whole()).contains("Zoekopdracht “Stroomnet” is verwijderd.");

    click("Maak ongedaan");

    assertThat(wordsOf("h2")).containsExactly("Stroomnet");
  }

  @Test
  void keepsASearchThatIsNoLongerUnderstoodAndSaysSo() {
    saved.keep("Oud", "q=%22netcongestie&horizon=2030");
    open("zoekopdrachten");

    assertThat(words())
        .contains("“\"netcongestie” · Horizon: 2030")
        .contains("Naslag kan deze zoekopdracht niet meer uitvoeren.")
        .contains("De zoekopdracht blijft bewaard");
    assertThat(saved.all()).hasSize(1);
  }

  @Test
  void leadsToTheFeedOfEachSearch() {
    saved.keep("Stroomnet", "q=netcongestie");
    open("zoekopdrachten");

    assertThat(link("Atom-feed").getHref()).isEqualTo("api/v1/saved-searches/z1/feed");
    assertThat(linkNames()).contains("Atom-feed van Stroomnet");
  }

  @Test
  void namesTheMomentAsAFilterThatCanBeTakenAway() {
    open("zoeken?q=netcongestie&since=2026-03-02T10:00:00Z");

    assertThat(words()).contains("binnengekomen na2 maart 2026, 11.00");
    follow("verwijder dit filter");

    assertThat(location()).isEqualTo("zoeken?q=netcongestie");
  }

  @Test
  void refusesAMomentThatIsNone() {
    open("zoeken?q=netcongestie&since=gisteren");

    assertThat(words()).contains("Naslag begrijpt het moment “gisteren” niet.");
  }

  @Test
  void keepsNothingThatIsRefused() {
    open("zoeken?q=%22netcongestie");

    assertThat(all(SaveSearch.class)).isEmpty();
  }

  @Test
  void refusesAPageThatCannotBeAndComesBackAfterIt() {
    open("zoekopdrachten?page=0");
    assertThat(words()).contains("Pagina 0 bestaat niet.");
    open("zoekopdrachten?pagina=2");
    assertThat(words()).contains("Naslag kent pagina hier niet.");

    open("zoekopdrachten");

    assertThat(words()).contains("Nog geen bewaarde zoekopdrachten");
  }
}
