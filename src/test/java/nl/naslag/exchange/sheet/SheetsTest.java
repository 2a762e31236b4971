package nl.naslag.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RequestMatrix.Reading;
import nl.naslag.trace.RequestMatrix.Silent;
import org.junit.jupiter.api.Test;

class SheetsTest {
  private static final RequestMatrix SILENT =
      new RequestMatrix(
          List.of(),
          List.of(),
          List.of(),
          List.of(
              new Silent(new DocumentId("a"), "Nota natuur", 1200, Reading.GEHEEL),
              new Silent(new DocumentId("b"), "Kaart", 0, Reading.NIET)));

  @Test
  void aDocumentWithoutRequestsHasAColumn() {
    assertThat(Spreadsheets.matrix(SILENT).head())
        .endsWith(
            "Nota natuur › geen van deze verzoeken in 1.200 passages", "Kaart › niet gelezen");
  }

  @Test
  void aDocumentWithoutRequestsHasARow() {
    assertThat(Spreadsheets.chapters(SILENT).rows())
        .containsExactly(
            List.of("Nota natuur", "geen van deze verzoeken in 1.200 passages"),
            List.of("Kaart", "niet gelezen"));
  }
}
