package nl.naslag.annotation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.TestDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De aanvrager moet de kosten zelf betalen. | aanvrager
          Vooraf dient de vergunninghouder een melding te doen. | vergunninghouder
          Het plan wordt door het waterschap onderzocht. | waterschap
          De berekening wordt in 2030 door het NLR uitgevoerd. | NLR
          Daarom wil het kabinet meer bomen planten. | Rijk
          Dit betekent dat de woningcorporaties meer moeten bouwen. | woningcorporaties
          De netbeheerder levert de gegevens. Hij moet dat elk jaar doen. | netbeheerder
          """)
  void namesTheSubjectOrTheAgent(String sentence, String label) {
    assertThat(label(sentence)).as(sentence).isEqualToIgnoringCase(label);
  }

  @Test
  void takesNoReceiverForTheActor() {
    assertThat(label("De Kamer zal over de voortgang worden geïnformeerd."))
        .isEqualTo("provincie Drenthe");
  }

  @Test
  void takesTheAuthorForTheOneWhoPutsSomethingToTheCouncil() {
    Commitment read =
        read(
            new TestDocument()
                .by("gemeente Assen")
                .to(null)
                .paragraph("Besluitenlijst van het college")
                .paragraph("De raad voor te stellen het plan voor de weg vast te stellen."));
    assertThat(Arrays.asList(read.actor(), read.addressee()))
        .extracting("label")
        .containsExactly("gemeente Assen", "gemeenteraad Assen");
  }

  @Test
  void takesWeInAQuotedLetterForItsWriter() {
    Commitment read =
        read(
            new TestDocument()
                .by("gemeente Assen")
                .to(null)
                .chapter("Zienswijzen")
                .paragraph("Wij verzoeken u de kaart bij het plan aan te passen."));
    assertThat(Arrays.asList(read.actor(), read.addressee()))
        .extracting("label")
        .containsExactly("indiener", "gemeente Assen");
  }

  @Test
  void takesThePolicyOfAnotherAuthorityForWhatItDoes() {
    Commitment read =
        read(
            new TestDocument()
                .by("gemeente Assen")
                .to(null)
                .chapter("Provinciaal beleid")
                .paragraph("De natuur wordt hier versterkt met nieuwe beplanting."));
    assertThat(read.actor()).extracting("label").isEqualTo("provincie");
  }

  private static String label(String words) {
    CommitmentParty actor = read(new TestDocument().paragraph(words)).actor();
    return actor == null ? "" : actor.label();
  }

  private static Commitment read(TestDocument document) {
    List<Commitment> found = Annotating.annotate(document).passages().getLast().commitments();
    assertThat(found).isNotEmpty();
    return found.getLast();
  }
}
