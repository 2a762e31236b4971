package nl.naslag.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.briefing.Dossier;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.document.PassageId;
import nl.naslag.ui.DemoScreens;
import nl.naslag.ui.filter.NewDossierForm;
import org.junit.jupiter.api.Test;

class DossiersScreenTest extends DemoScreens {
  @Test
  void explainsItselfWhileThereAreNoDossiers() {
    open("dossiers");

    assertThat(words()).contains("Nog geen dossiers");
    assertThat(title()).isEqualTo("Dossiers – Naslag");
  }

  @Test
  void makesADossierAndOpensIt() {
    open("dossiers");

    all(NewDossierForm.class).getFirst().submit(" Overleg Rijk ");

    assertThat(location()).isEqualTo("dossiers/" + dossiers.all().getFirst().id());
    assertThat(title()).isEqualTo("Overleg Rijk – Naslag");
  }

  @Test
  void putsTheDossierThatWasChangedLastOnTop() {
    Dossier older = dossiers.create("Ouder");
    dossiers.create("Nieuwer");
    dossiers.addPassage(older.id(), new PassageId("voorstel-5"), "");
    open("dossiers");

    assertThat(wordsOf("li")).hasSize(2);
    assertThat(wordsOf("li").getFirst()).startsWith("Ouder1 citaat");
    assertThat(wordsOf("li").getLast()).startsWith("Nieuwergeen citaten");
  }

  @Test
  void countsQuotesAndNoHeadings() {
    Dossier dossier = dossiers.create("Overleg");
    dossiers.addText(dossier.id(), DossierItemKind.KOP, "Energie");
    dossiers.addPassage(dossier.id(), new PassageId("voorstel-5"), "");
    dossiers.addPassage(dossier.id(), new PassageId("voorstel-6"), "");
    open("dossiers");

    assertThat(words()).contains("Overleg2 citaten");
  }

  @Test
  void bringsARemovedDossierBackWithAllItsLines() {
    Dossier dossier = dossiers.create("Overleg");
    dossiers.addText(dossier.id(), DossierItemKind.NOTITIE, "Eerst bellen.");
    open("dossiers");

    click("Verwijder dossier Overleg");

    assertThat(dossiers.all()).isEmpty();
    assertThat(whole()).contains("Dossier “Overleg” is verwijderd.");

    click("Maak ongedaan");

    assertThat(dossiers.all().getFirst().items())
        .extracting(DossierItem::text)
        .containsExactly("Eerst bellen.");
    assertThat(words()).contains("Overleg");
  }
}
