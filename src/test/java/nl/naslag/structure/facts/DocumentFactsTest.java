package nl.naslag.structure.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.structure.Readings;
import org.junit.jupiter.api.Test;

class DocumentFactsTest {
  private static DocumentProperties of(String fileName, String text) {
    return Readings.read(fileName, text).properties();
  }

  @Test
  void namesADocumentAfterItsFileWhenItHasNoTitle() {
    assertThat(of("stukken/nota-wonen_2024.txt", "Wij bouwen in de stad en in het dorp.").title())
        .isEqualTo("Nota wonen 2024");
  }

  @Test
  void readsTheDateBehindItsLabel() {
    assertThat(of("a.txt", "Datum 24-05-2022\n\nDe raad besloot op 1 juni 2021 tot bouwen.").date())
        .isEqualTo(LocalDate.of(2022, 5, 24));
  }

  @Test
  void readsTheDateOfALetterhead() {
    assertThat(
            of("a.txt", "Assen, 18 juli 2023\n\nGeacht college,\n\nWij vragen u om geld.").date())
        .isEqualTo(LocalDate.of(2023, 7, 18));
  }

  @Test
  void leavesADateInRunningTextAlone() {
    String text =
        "In ons werkdocument (versie 18 juli 2023) hanteren wij als uitgangspunt dat water telt.";
    assertThat(of("a.txt", text).date()).isNull();
  }

  @Test
  void doesNotBelieveADayThatIsNotThere() {
    assertThat(of("a.txt", "Datum: 31-02-2022\n\nTekst van de brief.").date()).isNull();
  }

  @Test
  void knowsTheAuthorByTheSignature() {
    String letter =
        "Wij vragen u om geld.\n\nHoogachtend,\nGedeputeerde Staten van Drenthe,\n\nJ. Jansen\nvoorzitter";
    assertThat(of("a.txt", letter).authority()).isEqualTo("provincie Drenthe");
    assertThat(
            of(
                    "a.txt",
                    letter.replace(
                        "Gedeputeerde Staten van Drenthe", "Burgemeester en wethouders van Emmen"))
                .authority())
        .isEqualTo("gemeente Emmen");
  }

  @Test
  void doesNotTakeAnOrganisationInRunningTextForTheAuthor() {
    assertThat(
            of(
                    "a.txt",
                    "De provincie Utrecht deed eerder onderzoek naar dit onderwerp in de regio.")
                .authority())
        .isNull();
  }

  @Test
  void knowsTheAddresseeByTheAddress() {
    assertThat(
            of(
                    "a.txt",
                    "Aan de minister van Defensie\n\nGeachte minister,\n\nWij vragen u om tijd.")
                .addressee())
        .isEqualTo("ministerie van Defensie");
    assertThat(
            of(
                    "a.txt",
                    "De voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n\nTekst.")
                .addressee())
        .isEqualTo("Tweede Kamer");
  }
}
