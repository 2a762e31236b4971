package nl.naslag.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;

class OdsTest {
  @Test
  void writesASheetThatAnotherProgramReads() throws Exception {
    Spreadsheet sheet =
        new Spreadsheet(List.of("id", "tekst"), List.of(List.of("1", "=1+1 & <b>\u0007é</b>")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Ods.write(bytes, Map.of("Verzoeken", sheet));

    try (OdfSpreadsheetDocument document =
        OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
      OdfTable table = document.getTableByName("Verzoeken");
      assertThat(table.getRowCount()).isEqualTo(2);
      assertThat(table.getCellByPosition(1, 0).getStringValue()).isEqualTo("tekst");
      assertThat(table.getCellByPosition(1, 1).getStringValue()).isEqualTo("=1+1 & <b> é</b>");
      assertThat(table.getCellByPosition(1, 1).getFormula()).isNull();
    }
  }
}
