package nl.naslag.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Message;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.FewPassages;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import nl.naslag.search.TermRow.Cell;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BatchFilesTest {
  private final FewPassages passages = new FewPassages();
  private final IndexedPassage zand =
      passages.add("b", "1. Noord", "=Zand; \"klei\".", RequestKind.NEE);
  private final List<TermRow> rows =
      List.of(
          new TermRow.Counted(
              "zand",
              5,
              2,
              List.of(
                  new Cell(new DocumentId("b"), "Bodem", "1. Noord", 2, zand),
                  new Cell(new DocumentId("b"), "Bodem", "2. Zuid", 1, zand),
                  new Cell(new DocumentId("a"), "Akkers", "", 2, zand))),
          new TermRow.Counted("kwik", 0, 0, List.of()),
          new TermRow.Refused(
              "\"klei", RefusalCode.BAD_QUERY, new Message("query.unclosed-quote")));
  private final BatchSearch batch = (request, consumer) -> rows.forEach(consumer);
  private final BatchFiles files = new BatchFiles(batch, passages);

  private interface Writing {
    void to(TermList terms, Filters filters, OutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(new TermList(List.of("zand", "kwik", "\"klei")), Filters.NONE, out);
    return out.toByteArray();
  }

  @Test
  void csvHasARowForEveryPlaceAndForEveryTermWithout() throws IOException {
    PassageId id = zand.passage().id();
    assertThat(new String(written(files::csv), StandardCharsets.UTF_8).split("\r\n"))
        .containsExactly(
            "\"term\",\"stuk_id\",\"stuk\",\"hoofdstuk\",\"passages\",\"eerste_passage_id\","
                + "\"eerste_pagina\",\"eerste_passage\",\"melding\"",
            "\"zand\",\"b\",\"Bodem\",\"1. Noord\",\"2\",\""
                + id
                + "\",\"41\",\"'=Zand; \"\"klei\"\".\",\"\"",
            "\"zand\",\"b\",\"Bodem\",\"2. Zuid\",\"1\",\""
                + id
                + "\",\"41\",\"'=Zand; \"\"klei\"\".\",\"\"",
            "\"zand\",\"a\",\"Akkers\",\"\",\"2\",\""
                + id
                + "\",\"41\",\"'=Zand; \"\"klei\"\".\",\"\"",
            "\"kwik\",\"\",\"\",\"\",\"0\",\"\",\"\",\"\",\"\"",
            "\"\"\"klei\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"Dit aanhalingsteken wordt niet"
                + " gesloten. Zet er nog een achter het laatste woord.\"");
  }

  @Test
  void jsonTellsTheSame() throws IOException {
    JsonNode json = new JsonMapper().readTree(written(files::json));
    assertThat(json.at("/terms/0/total").asInt()).isEqualTo(5);
    assertThat(json.at("/terms/0/cells/1/chapter").asString()).isEqualTo("2. Zuid");
    assertThat(json.at("/terms/0/cells/0/first/text").asString()).isEqualTo("=Zand; \"klei\".");
    assertThat(json.at("/terms/1/total").asInt()).isZero();
    assertThat(json.at("/terms/2/problem/code").asString()).isEqualTo("bad-query");
    assertThat(json.at("/index/fingerprint").asString()).isEqualTo("proef");
  }

  @Test
  void odsHasTheMatrixOfTermsByDocuments() throws Exception {
    Document content = content(written(files::ods));
    NodeList tables = content.getElementsByTagName("table:table");
    assertThat(rows((Element) tables.item(0)))
        .containsExactly(
            "term|passages|stukken|melding",
            "zand|5|2|",
            "kwik|0|0|",
            "\"klei|||Dit aanhalingsteken wordt niet gesloten. Zet er nog een achter het laatste"
                + " woord.");
    assertThat(rows((Element) tables.item(1)))
        .containsExactly("term|Akkers|Bodem", "zand|2|3", "kwik|0|0", "\"klei||");
    assertThat(rows((Element) tables.item(2))).hasSize(6);
  }

  private static Document content(byte[] ods) throws Exception {
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ods));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().equals("content.xml")) {
        return DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(zip.readAllBytes()));
      }
    }
    throw new AssertionError("No content");
  }

  private static List<String> rows(Element table) {
    NodeList found = table.getElementsByTagName("table:table-row");
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < found.getLength(); row++) {
      NodeList cells = ((Element) found.item(row)).getElementsByTagName("table:table-cell");
      List<String> words = new ArrayList<>();
      for (int cell = 0; cell < cells.getLength(); cell++) {
        words.add(cells.item(cell).getTextContent());
      }
      rows.add(String.join("|", words));
    }
    return rows;
  }

  @Test
  void aSheetGoesOnInTheNextWhereItIsFull() throws Exception {
    SheetRows many =
        new SheetRows() {
          @Override
          public List<String> head() {
            return List.of("nummer");
          }

          @Override
          public void each(Taker taker) throws IOException {
            for (int row = 0; row <= OdsTable.MOST_ROWS; row++) {
              taker.take(List.of("x"));
            }
          }
        };
    StringBuilder names = new StringBuilder();
    java.io.StringWriter xml = new java.io.StringWriter();
    new OdsTable("Plaatsen", many.head(), "").write(xml, many);
    java.util.regex.Pattern.compile("table:name=\"([^\"]+)\"")
        .matcher(xml.getBuffer())
        .results()
        .forEach(found -> names.append(found.group(1)).append(';'));
    assertThat(names).hasToString("Plaatsen;Plaatsen (2);");
    assertThat(xml.toString())
        .endsWith("x</text:p></table:table-cell></table:table-row></table:table>");
  }
}
