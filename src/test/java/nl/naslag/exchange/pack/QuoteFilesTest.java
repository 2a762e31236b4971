package nl.naslag.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.naslag.briefing.BriefingLine;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.CitedSource;
import nl.naslag.briefing.DossierItem;
import nl.naslag.briefing.DossierItemKind;
import nl.naslag.briefing.QuoteContext;
import nl.naslag.document.PassageId;
import nl.naslag.trace.Proof;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;

class QuoteFilesTest {
  private static final BriefingPack PACK =
      new BriefingPack(
          "d",
          "Pak",
          Instant.EPOCH,
          "abc",
          List.of(
              new BriefingLine(
                  new DossierItem("k", DossierItemKind.KOP, null, "Stroomnet", "", ""),
                  null,
                  "",
                  ""),
              new BriefingLine(
                  new DossierItem(
                      "q", DossierItemKind.CITAAT, new PassageId("a.1"), "Eén zin.", "", "Let op"),
                  Proof.EXACT,
                  "Nota, p. 1",
                  "https://n/stukken/a?passage=a.1",
                  new QuoteContext(
                      new CitedSource(
                          "a", "Nota", "Drenthe", LocalDate.of(2024, 5, 3), null, "a.pdf"),
                      List.of("Energie", "Water"),
                      List.of("2030"),
                      List.of("Rijk"),
                      null))));

  private static byte[] written(BriefingWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(PACK, out);
    return out.toByteArray();
  }

  @Test
  void givesEachQuoteARowWithItsHeading() throws Exception {
    String text = new String(written(new QuoteFiles().quotesAsCsv()), StandardCharsets.UTF_8);

    assertThat(text.lines().skip(1))
        .containsExactly(
            "\"1\",\"Stroomnet\",\"Eén zin.\",\"Nota\",\"Drenthe\",\"2024-05-03\",\"\",\"a.pdf\","
                + "\"Nota, p. 1\",\"✓ exact\",\"\",\"Let op\",\"Energie; Water\",\"2030\",\"Rijk\","
                + "\"https://n/stukken/a?passage=a.1\"");
  }

  @Test
  void excelGetsSemicolons() throws Exception {
    assertThat(new String(written(new QuoteFiles().quotesForExcel()), StandardCharsets.UTF_8))
        .startsWith("\uFEFF\"nummer\";\"kop\";\"citaat\"");
  }

  @Test
  void odsHasANumberADateAndALink() throws Exception {
    byte[] bytes = written(new QuoteFiles().quotesAsOds());
    try (OdfSpreadsheetDocument document =
        OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(bytes))) {
      OdfTable table = document.getTableByName("Citaten");
      assertThat(table.getCellByPosition(0, 1).getDoubleValue()).isEqualTo(1);
      assertThat(table.getCellByPosition(5, 1).getValueType()).isEqualTo("date");
      assertThat(document.getContentDom().getElementsByTagName("text:a").getLength()).isOne();
    }
  }
}
