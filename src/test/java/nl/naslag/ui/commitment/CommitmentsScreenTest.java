package nl.naslag.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.Choice;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.passage.AnnotationPanel;
import nl.naslag.ui.passage.CorrectionForm;
import org.junit.jupiter.api.Test;

class CommitmentsScreenTest extends DemoScreens {
  private List<String> lines() {
    return all(CommitmentEntry.class).stream()
        .map(one -> one.getElement().getTextRecursively())
        .toList();
  }

  /// Where the first link with an id that begins so leads.
  private String href(String id) {
    return with("id").stream()
        .filter(one -> one.getAttribute("id").startsWith(id))
        .findFirst()
        .orElseThrow()
        .getAttribute("href");
  }

  @Test
  void listsEverySentenceWithWhoToWhomAndWhen() {
    open("agenda");

    assertThat(title()).startsWith("Afspraken");
    assertThat(words()).contains("14 afspraken in 3 stukken");
    assertThat(lines()).hasSize(14);
    assertThat(lines().getFirst())
        .contains("Verzoek", "Wij vragen het Rijk om netcongestie", "Wie: Provincie Voorbeeld")
        .contains("Aan: Rijk", "Wanneer: tot 2030", "Ruimtelijk voorstel Voorbeeld › 2. Energie");
    assertThat(words()).doesNotContain("Het stroomnet zit op veel plaatsen vol");
  }

  @Test
  void linksASentenceToItsPlaceInTheReader() {
    open("agenda");

    Element link = with("data-open").getFirst();
    assertThat(link.getAttribute("href")).isEqualTo("stukken/voorstel?passage=voorstel-3");
  }

  @Test
  void filtersByItsOwnKindsAndTakesTheFiltersToTheFiles() {
    open("agenda?theme=wonen");

    tick("Verzoek").toggle();

    assertThat(location()).isEqualTo("agenda?kind=verzoek&theme=wonen");
    assertThat(words()).contains("1 afspraak in 1 stuk");
    assertThat(href("afspraken-csv"))
        .isEqualTo("api/v1/commitments?kind=verzoek&theme=wonen&format=csv");
    assertThat(href("afspraken-json"))
        .isEqualTo("api/v1/commitments?kind=verzoek&theme=wonen&format=json&complete=true");
  }

  @Test
  void keepsTheAgendapuntenAsAForm() {
    open("agenda?form=agendapunt");
    assertThat(words()).contains("11 afspraken in 2 stukken");

    open("agenda?kind=agendapunt&kind=denkrichting");
    assertThat(words()).contains("13 afspraken in 2 stukken");
  }

  @Test
  void findsWordsWithinTheSentences() {
    open("agenda?kind=verzoek");

    all(WordsBox.class).getFirst().submit(" netcongestie voorrang ");

    assertThat(here().value("q")).isEqualTo("netcongestie voorrang");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void sortsByDateAndHorizon() {
    open("agenda");

    open(href("sorteer--horizon"));

    assertThat(location()).isEqualTo("agenda?sort=-horizon");
    assertThat(lines().getFirst()).contains("2035");
    open("agenda?sort=horizon");
    assertThat(lines().getFirst()).contains("2027");
  }

  @Test
  void takesTickedLinesIntoTheDossierAtOnce() {
    String dossier = dossiers.create("Overleg").id();
    open("agenda?kind=verzoek");

    all(Choice.class).get(0).turn();
    all(Choice.class).get(1).turn();
    click("Neem aangevinkte op (2)");

    assertThat(dossiers.find(dossier).orElseThrow().items()).hasSize(2);
    assertThat(whole()).contains("2 passages opgenomen in “Overleg”.");
  }

  @Test
  void takesAllOfAShortListAndNothingTwice() {
    String dossier = dossiers.create("Overleg").id();
    open("agenda?kind=verzoek&document=voorstel");

    click("Neem alle 3 op");
    click("Neem alle 3 op");

    assertThat(dossiers.find(dossier).orElseThrow().items()).hasSize(3);
  }

  @Test
  void opensALineWithItsEvidenceAndCorrectsItInPlace() {
    open("agenda?kind=agendapunt&theme=mobiliteit");

    open(href("kenmerken-"));

    assertThat(here().value("open")).isNotEmpty();
    assertThat(all(CommitmentDetails.class)).hasSize(1);
    click("Verbeter: Horizon");
    all(CorrectionForm.class).getFirst().submit(List.of("2040"));

    assertThat(corrections.all()).hasSize(1);
    assertThat(lines()).anyMatch(line -> line.contains("2040"));
    assertThat(all(AnnotationPanel.class).getFirst().getElement().getTextRecursively())
        .contains("Verbeterd door");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    open("agenda?sort=kleur");
    assertThat(words()).contains("kleur");

    open("agenda?kind=tekst");
    assertThat(words()).contains("verzoek, toezegging");

    open("agenda?kleur=rood");
    assertThat(all(RefusalBox.class)).hasSize(1);
  }

  @Test
  void saysWhatToDoWhereNothingIsFound() {
    open("agenda?q=xyzzy");
    assertThat(words()).contains("Geen afspraken met deze woorden en filters");

    corpus.clear();
    open("agenda");
    assertThat(words()).contains("Nog geen afspraken", "Naar de stukken");
  }
}
