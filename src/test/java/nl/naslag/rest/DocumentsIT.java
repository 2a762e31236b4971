package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Documents over HTTP: in, out and back, their pages, versions and references.
class DocumentsIT extends OverHttp {
  @Test
  void comparesTwoVersionsAndKeepsWhatAPersonSaid() throws Exception {
    String older = documentId();
    Path newer = FOLDER.resolve("corpus/nota water 2.txt");
    Files.writeString(
        newer,
        NOTA.replace("Wij vragen het Rijk om middelen", "Wij verkennen met het Rijk middelen")
            .replace("2. Samen met", "2. Wij vragen het Rijk om een vast peil.\n\n3. Samen met"));
    ingest.run((done, total, outcome) -> {});
    String id =
        rest.json("/search?q=" + encoded("vast peil")).at("/hits/0/passage/documentId").asString();

    JsonNode versions = rest.json("/documents/" + id + "/versions").get("versions");
    assertThat(versions).hasSize(1);
    assertThat(versions.get(0).get("kind").asString()).isEqualTo("versie");
    JsonNode found = rest.json("/documents/" + id + "/versions/" + older + "/comparison");
    assertShape("version-comparison", found);
    assertThat(found.get("counts").get("added").asInt()).isEqualTo(1);
    assertThat(found.toString()).contains("\"zwakker\"");

    String path = "/documents/" + id + "/versions";
    String body = "{\"older\": \"" + older + "\", \"kind\": \"ander\"}";
    HttpResponse<String> said = rest.send("POST", path, body);
    assertThat(said.statusCode()).isEqualTo(201);
    JsonNode judged = rest.json(path);
    assertShape("versions", judged);
    assertThat(judged.get("versions").get(0).get("kind").asString()).isEqualTo("ander");
    String judgement = RestClient.json(said).get("id").asString();
    assertThat(rest.send("DELETE", "/version-judgements/" + judgement, "").statusCode())
        .isEqualTo(204);
    assertRefused(
        rest.send("DELETE", "/version-judgements/" + judgement, ""), 404, "unknown-judgement");
    assertRefused(
        rest.send("POST", path, "{\"older\": \"" + id + "\", \"kind\": \"vorm\"}"),
        400,
        "version-of-itself");
    assertRefused(rest.send("POST", path, "{\"kind\": \"vorm\"}"), 400, "missing-field");
    assertRefused(rest.send("POST", path, body.replace("ander", "oud")), 400, "unknown-value");
    rest.send("DELETE", "/documents/" + id, "");
  }

  @Test
  void asksWhetherDocumentsAreGoneWhoseFilesAreMissingAtOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      Files.createDirectories(FOLDER.resolve("corpus/schijf"));
      Files.writeString(
          FOLDER.resolve("corpus/schijf/nota" + i + ".txt"), NOTA.replace("Wij", "Wij " + i));
    }
    ingest.run((done, total, outcome) -> {});
    Path away = Files.move(FOLDER.resolve("corpus/schijf"), FOLDER.resolve("weg"));
    ingest.run((done, total, outcome) -> {});

    JsonNode missing = rest.json("/documents/missing?pageSize=2");
    assertThat(missing.get("total").asInt()).isEqualTo(6);
    assertThat(missing.get("items")).hasSize(2);
    String id = missing.at("/items/0/id").asString();
    assertThat(rest.json("/documents/" + id).get("passages").asInt()).isPositive();

    HttpResponse<String> forgotten = rest.send("POST", "/documents/missing/forget", "");
    assertThat(RestClient.json(forgotten).get("ids")).hasSize(6);
    assertThat(rest.json("/documents/missing").get("total").asInt()).isZero();
    assertRefused(rest.send("GET", "/documents/" + id, ""), 404, "unknown-document");
    assertThat(away).isDirectory();
  }

  @Test
  void tellsWhatADocumentRefersTo() throws Exception {
    Path brief = FOLDER.resolve("corpus/brief.txt");
    Files.writeString(
        brief,
        """
        Brief over water

        In de Nota Ruimte staat hier niets over. Zie hoofdstuk 1 en hoofdstuk 9.

        1. Aanleiding

        De beken staan droog, zoals de kamerbrief “Water en bodem sturend” zegt.

        2. Vervolg

        Wij overleggen met de waterschappen over de stand van het water in de beken.
        """);
    ingest.run((done, total, outcome) -> {});
    String passage =
        rest.json("/search?q=" + encoded("hier niets over")).at("/hits/0/passage/id").asString();
    String id = rest.json("/passages/" + encoded(passage)).get("documentId").asString();

    JsonNode found = rest.json("/documents/" + id + "/references");

    assertShape("references", found);
    assertThat(found.get("references"))
        .extracting(one -> one.get("words").asString() + " " + one.get("outcome").asString())
        .containsExactly(
            "Nota Ruimte outside",
            "hoofdstuk 1 section",
            "hoofdstuk 9 unresolved",
            "kamerbrief “Water en bodem sturend” outside");
    assertThat(found.get("unresolved").asInt()).isEqualTo(1);
    assertThat(rest.json("/passages/" + encoded(passage) + "/references").get("references"))
        .hasSize(3);
    assertThat(rest.json("/references/unresolved").get("total").asInt()).isEqualTo(1);
    rest.send("DELETE", "/documents/" + id, "");
  }

  @Test
  void refusesTrapsAmongUploadsAndKeepsNothingOfThem() throws Exception {
    byte[] words = "Een nota.".getBytes(StandardCharsets.UTF_8);

    assertRefused(rest.upload("leeg.txt", new byte[0]), 400, "empty-upload");
    assertRefused(rest.upload("../nota.txt", words), 400, "unsafe-file-name");
    assertRefused(rest.upload("..\\\\nota.txt", words), 400, "unsafe-file-name");
    assertRefused(rest.upload("groot.txt", new byte[30_000]), 413, "upload-too-large");
    assertRefused(
        rest.upload("spel.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}), 415, "unsupported-type");
    assertRefused(rest.send("POST", "/documents", "{}"), 415, "wrong-content-type");
    assertThat(rest.json("/documents").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void drawsThePagesOfAPdf() throws Exception {
    String nota = documentId();
    Path pdf = FOLDER.resolve("corpus/woonagenda.pdf");
    Files.copy(Path.of("corpus/voorbeeld/woonagenda-drenthe.pdf"), pdf);
    ingest.run((done, total, outcome) -> {});
    String id = rest.json("/search?q=woningen").at("/hits/0/passage/documentId").asString();

    HttpResponse<String> page = rest.get("/documents/" + id + "/pages/2/image");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().map())
        .containsEntry("content-type", List.of("image/png"))
        .containsEntry("cache-control", List.of("max-age=600, private"));
    assertThat(page.body()).contains("PNG", "IHDR", "IEND");
    assertRefused(rest.get("/documents/" + id + "/pages/99/image"), 404, "unknown-page");
    assertRefused(rest.get("/documents/" + id + "/pages/een/image"), 400, "bad-number");
    assertRefused(rest.get("/documents/" + documentId() + "/pages/1/image"), 404, "no-page-images");
    rest.send("DELETE", "/documents/" + id, "");
  }

  @Test
  void takesAnUploadInAndOutAndBack() throws Exception {
    String words = "De gemeente wil in 2035 tweehonderd woningen bouwen bij het station.";
    HttpResponse<String> added =
        rest.upload("nota wonen.txt", words.getBytes(StandardCharsets.UTF_8));
    assertThat(added.statusCode()).isEqualTo(202);
    String id = RestClient.json(added).get("id").asString();
    assertThat(rest.json("/search?q=station").get("total").asInt()).isEqualTo(1);

    HttpResponse<String> original = rest.get("/documents/" + id + "/original");
    assertThat(original.body()).isEqualTo(words);
    assertThat(original.headers().map())
        .containsEntry("content-type", List.of("text/plain;charset=UTF-8"))
        .containsEntry("x-content-type-options", List.of("nosniff"));
    assertThat(original.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("inline;");

    assertThat(rest.send("DELETE", "/documents/" + id, "").statusCode()).isEqualTo(204);
    assertRefused(rest.get("/documents/" + id), 404, "unknown-document");
    assertThat(rest.json("/search?q=station").get("total").asInt()).isZero();

    assertThat(rest.send("POST", "/documents/" + id + "/restore", "").statusCode()).isEqualTo(200);
    assertThat(rest.json("/search?q=station").get("total").asInt()).isEqualTo(1);
    rest.send("DELETE", "/documents/" + id, "");
  }

  @Test
  void givesTheAskedBytesOfAnOriginalAndRefusesThoseItDoesNotHave() throws Exception {
    String id = rest.json("/documents").get("items").get(0).get("id").asString();
    String path = "/documents/" + id + "/original";
    String whole = rest.get(path).body();
    HttpResponse<String> part = rest.send("GET", path, "", "Range", "bytes=0-3");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(whole).startsWith(part.body());
    assertThat(part.body()).hasSize(4);
    for (String none : List.of("bytes=999999999-", "bytes=5-2", "tekens=1-2")) {
      assertRefused(rest.send("GET", path, "", "Range", none), 416, "no-such-bytes");
    }
  }
}
