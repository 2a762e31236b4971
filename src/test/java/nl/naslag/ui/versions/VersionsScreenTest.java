package nl.naslag.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.document.PassageId;
import nl.naslag.ui.DemoScreens;
import org.junit.jupiter.api.Test;

class VersionsScreenTest extends DemoScreens {
  @Test
  void theReaderLeadsToTheVersionsOfADocument() {
    open("stukken/voorstel");
    follow("Versies en andere vormen (1)");

    assertThat(location()).isEqualTo("stukken/voorstel/versies");
    assertThat(words())
        .contains("Nota energie 2024", "Nieuwere versie", "82 procent van de woorden is gelijk");
  }

  @Test
  void putsWhatChangedSideBySideWithTheWordsMarked() {
    open("stukken/voorstel/versies");
    follow("Vergelijk");

    assertThat(words()).contains("1 nieuw, 1 weg, 1 gewijzigd, 1 gelijk", "Zwakker, Later");
    assertThat(wordsOf("del")).startsWith("Wij");
    assertThat(wordsOf("ins")).startsWith("Wij");
    assertThat(location()).isEqualTo("stukken/voorstel/versies?met=nota-energie");
    assertThat(wordsOf("th")).doesNotContain("Gelijk");

    follow("Toon ook wat gelijk bleef");

    assertThat(wordsOf("th")).contains("Gelijk");
  }

  @Test
  void aPersonDeniesAVersionAndTakesThatBack() {
    open("stukken/voorstel/versies");
    click("Nota energie 2024: dit is een ander stuk");
    assertThat(words()).contains("Een ander stuk").doesNotContain("Nieuwere versie");

    click("Nota energie 2024: neem terug wat is gezegd");
    assertThat(words()).contains("Nieuwere versie");
  }

  @Test
  void saysThatADocumentHasNoVersionsAndLetsOneChoose() {
    open("stukken/kamerbrief/versies");

    assertThat(words()).contains("Geen andere versies gevonden", "Vergelijk met een ander stuk");
  }

  @Test
  void aQuoteInADossierTellsHowItStandsToTheNewestVersion() {
    String id = dossiers.create("Overleg").id();
    dossiers.addPassage(id, new PassageId("voorstel-3"), "");

    open("dossiers/" + id);

    assertThat(words()).contains("In de nieuwere versie “Nota energie 2024”: ");
  }
}
