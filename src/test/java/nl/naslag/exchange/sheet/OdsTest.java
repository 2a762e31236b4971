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
      assertThat(table.getCellByPosition(1, 1).getStringValue())
          .isEqualTo("=1+1 & <b>[U+0007]é</b>");
      assertThat(table.getCellByPosition(1, 1).getFormula()).isNull();
    }
  }

  @Test
  void givesNumbersDatesAndLinksAsSuchAndAFilterOnEveryColumn() throws Exception {
    Spreadsheet sheet =
        new Spreadsheet(
            List.of("zin", "pagina", "nummer", "datum", "link"),
            List.of(List.of("2030", "12", "3.1", "2026-07-01", "/stukken/nota?passage=n-1")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Ods.write(bytes, Map.of("Afspraken", sheet), "https://naslag.example");

    try (OdfSpreadsheetDocument document =
        OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
      OdfTable table = document.getTableByName("Afspraken");
      assertThat(table.getCellByPosition(0, 1).getValueType()).isEqualTo("string");
      assertThat(table.getCellByPosition(1, 1).getDoubleValue()).isEqualTo(12.0);
      assertThat(table.getCellByPosition(2, 1).getValueType()).isEqualTo("string");
      assertThat(table.getCellByPosition(3, 1).getValueType()).isEqualTo("date");
      assertThat(document.getContentRoot().getElementsByTagName("text:a").getLength()).isOne();
      assertThat(
              document
                  .getContentRoot()
                  .getElementsByTagName("table:database-range")
                  .item(0)
                  .getAttributes()
                  .getNamedItem("table:target-range-address")
                  .getNodeValue())
          .isEqualTo("'Afspraken'.A1:'Afspraken'.E2");
    }
  }

  @Test
  void keepsTheLinesAndColumnsOfAQuoteAndPrintsOnItsSide() throws Exception {
    Spreadsheet sheet = new Spreadsheet(List.of("citaat"), List.of(List.of("a\tb\nc  d")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Ods.write(bytes, Map.of("Citaten", sheet));

    try (OdfSpreadsheetDocument document =
        OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(document.getContentRoot().toString())
          .contains(
              "<text:p>a<text:tab></text:tab>b</text:p><text:p>c <text:s></text:s>d</text:p>");
      assertThat(document.getStylesDom().getRootElement().toString()).contains("landscape");
    }
  }
}
