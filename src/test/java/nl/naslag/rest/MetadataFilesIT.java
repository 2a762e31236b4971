package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What stands in a file beside a document wins from what was read, and a person from both.
class MetadataFilesIT extends OverHttp {
  private static final Path TABLE = FOLDER.resolve("corpus/metadata.csv");

  @AfterEach
  void remove() throws Exception {
    Files.deleteIfExists(TABLE);
    ingest.run((done, total, outcome) -> {});
  }

  private JsonNode nota() throws Exception {
    for (JsonNode one : rest.json("/documents").get("items")) {
      if (one.get("fileName").asString().equals("nota water.txt")) {
        return one;
      }
    }
    throw new AssertionError("no nota");
  }

  private void table(String rows) throws Exception {
    Files.writeString(TABLE, "bestand;titel;datum\n" + rows);
    ingest.run((done, total, outcome) -> {});
  }

  @Test
  void winsFromWhatWasReadAndLosesFromAPerson() throws Exception {
    String read = nota().get("title").asString();
    String path = "/documents/" + nota().get("id").asString();
    table("nota water.txt;Uit de tabel;1-6-2023\n");
    assertThat(nota().get("title").asString()).isEqualTo("Uit de tabel");
    assertThat(nota().get("date").asString()).isEqualTo("2023-06-01");
    assertThat(nota().at("/corrections/0/by").asString()).isEqualTo("metadata.csv");
    assertThat(nota().at("/evidence/0/rule").asString()).isEqualTo("metadata");
    assertThat(rest.json("/search?q=beekdalen").at("/hits/0/passage/documentTitle").asString())
        .isEqualTo("Uit de tabel");

    rest.send("PATCH", path, "{\"title\":\"Van een mens\"}");
    table("nota water.txt;Anders;2-6-2023\n");
    assertThat(nota().get("title").asString()).isEqualTo("Van een mens");
    assertThat(nota().get("date").asString()).isEqualTo("2023-06-02");
    rest.send("PATCH", path, "{\"title\":\"\"}");
    assertThat(nota().get("title").asString()).isEqualTo("Anders");

    ingest.rebuild((done, total, outcome) -> {});
    assertThat(nota().get("title").asString()).isEqualTo("Anders");
    Files.delete(TABLE);
    ingest.run((done, total, outcome) -> {});
    assertThat(nota().get("title").asString()).isEqualTo(read);
    assertThat(nota().get("corrections")).isEmpty();
  }

  @Test
  void hasAnOutcomeOfItsOwnAndIsNoDocument() throws Exception {
    table("weg.txt;Weg;\nnota water.txt;Goed;\n");
    JsonNode items = rest.json("/documents").get("items");
    assertThat(items)
        .extracting(
            one -> one.get("fileName").asString() + " " + one.at("/outcome/reason").asString(""))
        .contains("metadata.csv describes-others-partly", "nota water.txt ");
    assertThat(nota().get("title").asString()).isEqualTo("Goed");
  }
}
