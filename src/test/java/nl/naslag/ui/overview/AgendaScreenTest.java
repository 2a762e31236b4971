package nl.naslag.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.html.RefusalBox;
import nl.naslag.ui.passage.AnnotationPanel;
import nl.naslag.ui.passage.CorrectionForm;
import org.junit.jupiter.api.Test;

class AgendaScreenTest extends DemoScreens {
  private List<String> rows() {
    return elements(all(AgendaTable.class).getFirst().getElement())
        .filter(one -> one.getTag().equals("tr") && one.hasAttribute("data-hit"))
        .map(Element::getTextRecursively)
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
  void listsEveryAgendapuntAndDenkrichtingWithAllThatWasReadInIt() {
    open("agenda");

    assertThat(words()).contains("13 agendapunten en denkrichtingen in 2 stukken");
    assertThat(rows()).hasSize(13);
    assertThat(rows().getFirst())
        .contains("Agendapunt 1", "netcongestie", "Ruimtelijk voorstel Voorbeeld › 2. Energie")
        .contains("Energie", "2030", "Rijk (gevraagd)", "verzoek aan het Rijk");
    assertThat(words()).doesNotContain("Het stroomnet zit op veel plaatsen vol");
  }

  @Test
  void sortsByAColumnUpAndDownAndBack() {
    open("agenda");

    open(href("sorteer-theme"));
    assertThat(location()).isEqualTo("agenda?sort=theme");
    assertThat(rows().getFirst()).contains("Energie");
    assertThat(with("aria-sort")).hasSize(1);

    open(href("sorteer-theme"));
    assertThat(location()).isEqualTo("agenda?sort=-theme");
    assertThat(rows().getFirst()).contains("Wonen");

    open(href("sorteer-theme"));
    assertThat(location()).isEqualTo("agenda");
  }

  @Test
  void putsWhatHasNoValueLastInBothDirections() {
    open("agenda?sort=party");
    assertThat(rows().getLast()).doesNotContain("Rijk (", "Gemeenten (");

    open("agenda?sort=-party");
    assertThat(rows().getLast()).doesNotContain("Rijk (", "Gemeenten (");
  }

  @Test
  void filtersAsTheSearchDoesAndTakesTheFiltersAlong() {
    open("agenda");

    tick("Wonen").toggle();

    assertThat(location()).isEqualTo("agenda?theme=wonen");
    assertThat(rows()).hasSize(3);
    assertThat(link("Download als CSV").getHref())
        .isEqualTo("api/v1/commitments?theme=wonen&kind=agendapunt&kind=denkrichting&format=csv");
    assertThat(link("Download als spreadsheet (ODS)").getHref())
        .isEqualTo("api/v1/commitments?theme=wonen&kind=agendapunt&kind=denkrichting&format=ods");
  }

  @Test
  void opensARowWithItsEvidenceAndCorrectsItInPlace() {
    open("agenda?theme=mobiliteit");

    open(href("kenmerken-"));

    assertThat(here().value("open")).isNotEmpty();
    assertThat(all(AgendaDetails.class)).hasSize(1);
    assertThat(with("data-shows")).isNotEmpty();

    click("Verbeter: Horizon");
    all(CorrectionForm.class).getFirst().submit(List.of("2040"));

    assertThat(corrections.all()).hasSize(1);
    assertThat(rows()).anyMatch(row -> row.contains("2040"));
    assertThat(all(AnnotationPanel.class).getFirst().getElement().getTextRecursively())
        .contains("Verbeterd door");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    open("agenda?sort=kleur");
    assertThat(words()).contains("kleur");

    open("agenda?kind=tekst");
    assertThat(words()).contains("agendapunt, denkrichting");

    open("agenda?q=wonen");
    assertThat(all(RefusalBox.class)).hasSize(1);
  }

  @Test
  void explainsItselfWhileNothingIsRead() {
    corpus.clear();
    open("agenda");

    assertThat(words()).contains("Geen agendapunten of denkrichtingen");
  }
}
