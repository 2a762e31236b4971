package nl.naslag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorScreensTest extends DemoScreens {
  @Test
  void saysThatAnAddressLeadsNowhere() {
    open("bestaat-niet");

    assertThat(wordsOf("h1")).containsExactly("Deze pagina is er niet");
    assertThat(title()).isEqualTo("Deze pagina is er niet – Naslag");
    follow("Ga zoeken");

    assertThat(location()).isEqualTo("zoeken");
  }

  @Test
  void saysThatADocumentIsGone() {
    open("stukken/weg");

    assertThat(wordsOf("h1")).containsExactly("Deze pagina is er niet");
  }

  @Test
  void saysThatADossierIsGone() {
    open("dossiers/weg");

    assertThat(wordsOf("h1")).containsExactly("Deze pagina is er niet");
  }

  @Test
  void tellsNothingOfAFaultButTheWayBack() {
    open("zoeken?q=" + DemoSearch.FAULT);

    assertThat(wordsOf("h1")).containsExactly("Er ging iets mis");
    assertThat(words()).contains("Er is niets verloren.").doesNotContain("broken");
    follow("Naar het begin");

    assertThat(title()).isEqualTo("Begin – Naslag");
  }

  @Test
  void keepsTheMenuAroundAFault() {
    open("zoeken?q=" + DemoSearch.FAULT);

    assertThat(linkNames()).contains("Zoeken", "Vraag", "Verzoeken", "Stukken", "Dossiers");
  }
}
