package nl.naslag.annotation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.TestDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddresseesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          De Kamer wordt in het najaar over de voortgang geïnformeerd. | Tweede Kamer
          De Kamer zal in het najaar over de voortgang worden geïnformeerd. | Tweede Kamer
          Wij vragen de initiatiefnemer om een onderbouwing. | initiatiefnemer
          De aanvrager wordt verzocht de stukken aan te vullen. | aanvrager
          Grootverbruikers vragen we om minder water te gebruiken. | grootverbruikers
          Een ieder wordt in de gelegenheid gesteld een zienswijze in te dienen. | eenieder
          De schipper moet een afschrift geven aan de scheepsbeheerder. | scheepsbeheerder
          Wij gaan hierover in overleg met de waterschappen. | waterschappen
          Provincies ontvangen in het voorjaar van 2030 een handreiking en gaan dan aan de slag. | provincies
          """)
  void namesWhoIsAskedToldOrPromised(String sentence, String label) {
    CommitmentParty addressee = read(sentence).addressee();
    assertThat(addressee == null ? "" : addressee.label())
        .as(sentence)
        .isEqualToIgnoringCase(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De aanvrager moet de kosten zelf betalen.",
        "Wij willen dat er meer bomen komen aan de Hoofdstraat."
      })
  void namesNobodyWhereNobodyIsAddressed(String sentence) {
    assertThat(read(sentence).addressee()).as(sentence).isNull();
  }

  private static Commitment read(String words) {
    List<Commitment> found =
        Annotating.annotate(new TestDocument().paragraph(words)).passages().getLast().commitments();
    assertThat(found).as(words).hasSize(1);
    return found.getFirst();
  }
}
