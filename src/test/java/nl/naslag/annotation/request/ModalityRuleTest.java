package nl.naslag.annotation.request;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.annotation.Annotating;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.TestDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij vragen het rijk dit te onderzoeken. | VRAAGT
          Bewoners vragen de provincie hun huis te herstellen. | VRAAGT
          Staatssecretaris BZK verzoeken om nadere uitleg. | VRAAGT
          De gemeente moet de weg verbreden. | MOET
          Hiervoor is een nieuwe brug nodig. | MOET
          Wij willen verkennen wat er kan. | VERKENT
          De provincie onderzoekt de gevolgen. | VERKENT
          Wij streven naar schoon water. | WIL
          Wij zetten in op meer bos. | WIL
          """)
  void takesTheStrongestWording(String words, Modality modality) {
    assertThat(Annotating.last(new TestDocument().paragraph(words)).modality()).isEqualTo(modality);
  }

  @Test
  void takesWhatIsNeededInPassingForADescription() {
    String words = "De tijd die nodig is, hangt af van wat het bedrijf nodig heeft.";
    assertThat(Annotating.last(new TestDocument().paragraph(words)).modality()).isNull();
  }

  @Test
  void givesNoneWhereAPassageOnlyDescribes() {
    TestDocument written = new TestDocument();
    assertThat(Annotating.last(written.paragraph("Het park telt drie vennen.")).modality())
        .isNull();
    assertThat(Annotating.last(written.paragraph("Dat is niet nodig.")).modality()).isNull();
    assertThat(Annotating.last(written.paragraph("Het park nodigt uit tot rust.")).modality())
        .isNull();
  }
}
