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
  void givesADocumentWithoutATitleNone() {
    assertThat(of("stukken/nota-wonen_2024.txt", "Wij bouwen in de stad en in het dorp.").title())
        .isNull();
  }

  @Test
  void takesTheNameThatTheTextAndTheFileShare() {
    String text =
        "Wij bouwen in de stad. Dat staat in onze woonvisie Drentse Hoogte.\n\n"
            + "Onze woonvisie Drentse Hoogte geldt tot 2030.";
    assertThat(of("woonvisie-drentse-hoogte.txt", text).title())
        .isEqualTo("Woonvisie Drentse Hoogte");
  }

  @Test
  void takesTheSubjectOfALetterWithoutColons() {
    String letter =
        "> Retouradres Postbus 20901 2500 EX Den Haag\n\nDe voorzitter van de Tweede Kamer\n\n"
            + "Datum 15 februari 20225\n\nBetreft Stand van zaken dijkversterking\n\n"
            + "Geachte voorzitter,\n\nHierbij stuur ik u de stand van zaken.\n\n"
            + "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\n\nnaam";
    DocumentProperties facts = of("brief.txt", letter);
    assertThat(facts.title()).isEqualTo("Stand van zaken dijkversterking");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2022, 2, 15));
    assertThat(facts.authority()).isEqualTo("ministerie van Infrastructuur en Waterstaat");
  }

  @Test
  void takesTheFullTitleOfALawWithoutItsOpenDate() {
    String law =
        "Besluit van …\ntot wijziging van het Besluit kwaliteit leefomgeving\n"
            + "in verband met de beheersing van geluid\n\n"
            + "Op de voordracht van de Staatssecretaris van Infrastructuur en Waterstaat van xxx;\n\n"
            + "Gelet op artikel 2.24 van de Omgevingswet;\n\nARTIKEL I\n\nHet besluit vervalt.";
    DocumentProperties facts = of("consultatie-12.txt", law);
    assertThat(facts.title())
        .isEqualTo(
            "Besluit tot wijziging van het Besluit kwaliteit leefomgeving in verband met de"
                + " beheersing van geluid");
    assertThat(facts.authority()).isEqualTo("ministerie van Infrastructuur en Waterstaat");
    assertThat(facts.date()).isNull();
  }

  @Test
  void tellsABillFromItsExplanation() {
    String bill =
        "36 250 Voorstel van wet van het lid De Vries tot wijziging van de Gemeentewet\n\n";
    assertThat(of("a.txt", bill + "Nr. 2 VOORSTEL VAN WET\n\nWij Willem-Alexander,").title())
        .isEqualTo("Voorstel van wet van het lid De Vries tot wijziging van de Gemeentewet");
    DocumentProperties memorie = of("b.txt", bill + "Nr. 3 MEMORIE VAN TOELICHTING\n\nTekst.");
    assertThat(memorie.title()).endsWith("Gemeentewet: memorie van toelichting");
    assertThat(memorie.authority()).isEqualTo("Tweede Kamer");
  }

  @Test
  void saysWhatABareExplanationIsAbout() {
    String text =
        "MEMORIE VAN TOELICHTING\n\n1. Inleiding\n\n"
            + "Dit wetsvoorstel strekt tot het stellen van regels over drones. Dat is nodig.";
    assertThat(of("a.txt", text).title())
        .isEqualTo("Memorie van toelichting: het stellen van regels over drones");
  }

  @Test
  void readsThePlanFromItsCoverAndItsNumber() {
    String plan =
        "Bestemmingsplan\n\nPaltzerweg 203a Den Dolder\n\nToelichting\n\n"
            + "Datum: 9 oktober 2018 Projectnummer: 99.00 ID: NL.IMRO.0355.BPPaltzwg203a-VS01\n\n"
            + "1 Inleiding\n\nHet plan gaat over een woning.";
    DocumentProperties facts = of("t.txt", plan);
    assertThat(facts.title()).isEqualTo("Bestemmingsplan Paltzerweg 203a Den Dolder");
    assertThat(facts.date()).isEqualTo(LocalDate.of(2018, 10, 9));
    assertThat(facts.authority()).isEqualTo("gemeente Zeist");
  }

  @Test
  void takesTheTitleFilledInOnAForm() {
    String form =
        "Beleidskompasformulier voor internetconsultatie\n\nTitel:\n\n(Vul hier de titel in)\n\n"
            + "Besluit veilige kades\n\nWat is het probleem?\n\n"
            + "Ingangsdatum formulier: 1 oktober 2023\n\n"
            + "Het ministerie van IenW bereidt een besluit voor.";
    DocumentProperties facts = of("f.txt", form);
    assertThat(facts.title())
        .isEqualTo("Beleidskompasformulier voor internetconsultatie: Besluit veilige kades");
    assertThat(facts.date()).isNull();
    assertThat(facts.authority()).isEqualTo("ministerie van Infrastructuur en Waterstaat");
  }

  @Test
  void takesNoDateFromAmongThoseOfAProcedure() {
    assertThat(of("a.txt", "Datum: 9 juni 2021 / 18 november 2021 (concept)\n\nTekst.").date())
        .isNull();
    assertThat(
            of("a.txt", "Datum: 9 juni 2021 (concept) 18 maart 2022 (vastgesteld)\n\nTekst.")
                .date())
        .isEqualTo(LocalDate.of(2022, 3, 18));
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
