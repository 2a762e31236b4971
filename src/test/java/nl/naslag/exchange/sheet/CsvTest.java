package nl.naslag.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void quotesEveryCellAndDoublesQuotes() {
    Spreadsheet sheet =
        new Spreadsheet(List.of("id", "tekst"), List.of(List.of("1", "zegt \"ja\",\nen door")));

    assertThat(Csv.text(sheet))
        .isEqualTo("\"id\",\"tekst\"\r\n\"1\",\"zegt \"\"ja\"\",\nen door\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\")"})
  void makesACellThatASpreadsheetWouldRunText(String cell) {
    String text = Csv.text(new Spreadsheet(List.of(), List.of(List.of(cell))));

    assertThat(text).contains("\"'" + cell.charAt(0));
  }

  @Test
  void writesForDutchExcelWithSemicolonsAndAMark() {
    assertThat(Csv.excel(new Spreadsheet(List.of("a", "b"), List.of(List.of("1", "é;")))))
        .isEqualTo("\uFEFF\"a\";\"b\"\r\n\"1\";\"é;\"\r\n");
  }
}
