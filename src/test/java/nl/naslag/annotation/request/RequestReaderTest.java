package nl.naslag.annotation.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.TestDocument;
import nl.naslag.document.PassageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij vragen het rijk om geld voor het spoor. | expliciet
          We vragen aandacht voor de krimp. | expliciet
          Het rijk moet de regels aanpassen. | expliciet
          Wij eisen van het ministerie van KGG een budget voor het stroomnet. | expliciet
          Rijksbijdrage aan de aanleg van de brug. | expliciet
          Er is een nationaal perspectief op de visserij nodig. | expliciet
          Wij gaan ervan uit dat het rijk de kosten draagt. | expliciet
          Extra geld is nodig voor de scholen. | impliciet
          Ontwikkel een regeling voor leegstaande stallen. | impliciet
          Realisatie van de rondweg. | impliciet
          Wij hebben de ambitie om meer te bouwen dan afgesproken. | nee
          Wij zetten in op groene daken. | nee
          De gemeente Westerveld wijst een plek aan voor woningen. | nee
          Netbeheerders geven aan wanneer het plein aan de beurt is. | nee
          Wij verkennen met het ministerie van Defensie wat er kan. | expliciet
          Defensie stemt haar plannen vroeg af. | expliciet
          """)
  void readsWhatAnAgendapuntAsksOfTheRijk(String words, String kind) {
    assertThat(Annotating.agendapunt(words).request().id()).isEqualTo(kind);
  }

  @Test
  void makesAnExplicitRequestOutsideTheAgendapuntenAVerzoek() {
    TestDocument letter =
        new TestDocument().paragraph("Wij doen een beroep op het rijk om te helpen.");
    assertThat(kindOfLast(letter)).isEqualTo(PassageKind.VERZOEK);
    letter.passage(PassageKind.DENKRICHTING, "Daarom vragen wij u mee te betalen.");
    assertThat(kindOfLast(letter)).isEqualTo(PassageKind.DENKRICHTING);
    assertThat(Annotating.last(letter).request()).isEqualTo(RequestKind.EXPLICIET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het rijk heeft in 2021 een regeling gemaakt.",
        "Onze Minister moet binnen acht weken beslissen.",
        "Wij vragen ons af of het rijk dit weet.",
        "Wij vragen de gemeenten om mee te denken.",
        "Wij vragen de provincie bij het Rijk aan te dringen.",
        "Wij vragen Gedeputeerde Staten het Rijk te schrijven.",
        "Wij vragen het waterschap wat het Rijk heeft betaald.",
        "Wij verwachten dat het aantal inwoners daalt.",
        "Waar nodig passen wij het plan aan.",
        "De rijksmiddelen zijn besteed aan de brug.",
        "Als het Rijk meebetaalt, bouwen wij dit jaar nog.",
        "Van het Rijk moeten gemeenten een programma maken.",
        "Het Rijk vraagt ons om ruimte voor een haven.",
      })
  void readsNoRequestWhereNothingIsAskedOfTheRijk(String words) {
    assertThat(Annotating.last(new TestDocument().paragraph(words)).request())
        .isEqualTo(RequestKind.NEE);
  }

  @Test
  void readsAShortNeedInALetterToTheRijkAsImplicit() {
    String need = "Ruimte in de regels is nodig om sneller te bouwen.";
    assertThat(Annotating.last(new TestDocument().paragraph(need)).request())
        .isEqualTo(RequestKind.IMPLICIET);
    assertThat(Annotating.last(new TestDocument().to(null).paragraph(need)).request())
        .isEqualTo(RequestKind.NEE);
  }

  @Test
  void carriesTheIntroductionOfAListToItsItems() {
    TestDocument written =
        new TestDocument()
            .chapter("Kansen")
            .paragraph("Om dit te bereiken is het noodzakelijk dat het rijk:")
            .paragraph("Investeren in het spoor")
            .paragraph("Versnellen van de vergunningen");
    Annotations last = Annotating.last(written);
    assertThat(last.request()).isEqualTo(RequestKind.EXPLICIET);
    assertThat(last.parties()).extracting(PartyMention::id).contains("rijk");
  }

  @Test
  void asksNothingOfTheRijkWhenTheRijkItselfWrites() {
    TestDocument letter = new TestDocument().by("ministerie van Financiën").to("provincie Drenthe");
    assertThat(Annotating.last(letter.paragraph("Het is nodig dat het rijk bezuinigt.")).request())
        .isEqualTo(RequestKind.NEE);
  }

  private static PassageKind kindOfLast(TestDocument written) {
    return Annotating.annotate(written).passages().getLast().passage().kind();
  }
}
