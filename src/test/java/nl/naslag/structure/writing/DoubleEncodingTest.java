package nl.naslag.structure.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Repairs;
import nl.naslag.structure.Readings;
import org.junit.jupiter.api.Test;

class DoubleEncodingTest {
  private static final String BROKEN =
      "De financiÃ«le ruimte is Ã©Ã©n van de opgaven, 15 Ã\u00A0 20 procent of 30 mÂ² groot. "
          + "Dit plan heet â\u0080\u0098Vanekerâ\u0080\u0099 en kost â‚¬ 40 en is klaarÂ ";

  @Test
  void readsUtf8ThatWasReadAsWindows() {
    PolicyDocument document = Readings.read(BROKEN);

    assertThat(document.text())
        .isEqualTo(
            "De financiële ruimte is één van de opgaven, 15 à 20 procent of 30 m² groot. "
                + "Dit plan heet ‘Vaneker’ en kost € 40 en is klaar");
  }

  @Test
  void partsWordsWhoseSpaceWasLost() {
    PolicyDocument document =
        Readings.read("Het financiÃ«le deel is Ã©Ã©n van de gebiedenÂmet Âge en Â 30 huizen.");

    assertThat(document.text())
        .isEqualTo("Het financiële deel is één van de gebieden met Âge en 30 huizen.");
  }

  /// Each repair gives back what was printed.
  @Test
  void keepsWhatWasPrinted() {
    PolicyDocument document = Readings.read(BROKEN);
    StringBuilder back = new StringBuilder(document.text());
    for (Repairs.Repair repair : document.repairs().list().reversed()) {
      back.replace(repair.span().start(), repair.span().end(), repair.printed());
    }

    assertThat(document.repairs().list())
        .extracting(Repairs.Repair::printed)
        .startsWith("Ã«", "Ã©Ã©");
    assertThat(back.toString()).startsWith("De financiÃ«le ruimte is Ã©Ã©n van de opgaven");
    assertThat(back.toString()).contains("30 mÂ² groot").contains("kost â‚¬ 40");
  }

  @Test
  void leavesRareCapitalsAndASingleOddity() {
    for (String text :
        List.of("De stad São Paulo en de SÃO PAULO, Âge d'or.", "Het teken Ã« alleen.")) {
      PolicyDocument document = Readings.read(text);

      assertThat(document.text()).isEqualTo(text);
      assertThat(document.repairs()).isEqualTo(Repairs.NONE);
    }
  }
}
