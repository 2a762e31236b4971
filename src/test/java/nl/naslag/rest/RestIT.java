package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.ingest.Ingest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// The REST promises over HTTP, on a corpus of one nota.
@SpringBootTest(
    classes = Naslag.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "naslag.read-at-start=false",
      "naslag.watch=false",
      "naslag.largest-upload=20KB",
      "server.port=0"
    })
class RestIT {
  private static final Path SHAPES = Path.of("src/test/resources/nl/naslag/rest");
  private static final String NOTA =
      """
      1. Water en bodem

      De bodem bepaalt wat waar kan. Daarom houden wij het water langer vast in de beekdalen.

      Agendapunten 2030

      1. Wij vragen het Rijk om middelen voor het vasthouden van water in de beekdalen, zodat boeren minder hoeven te beregenen.

      2. Samen met de waterschappen onderzoeken wij een hoger peil in het veengebied.

      Denkrichtingen 2050

      - Landbouw met een hoog waterpeil, met gewassen die daar tegen kunnen.
      """;

  @TempDir static Path folder;
  @Autowired private Ingest ingest;

  @Value("${local.server.port}")
  private int port;

  private RestClient rest;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    for (String name : List.of("corpus", "index", "data")) {
      registry.add("naslag." + name, () -> folder.resolve(name).toString());
    }
  }

  @BeforeEach
  void readTheNota() throws IOException {
    rest = new RestClient(port);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("nota water.txt"), NOTA);
    ingest.run((done, total, outcome) -> {});
  }

  private String documentId() throws Exception {
    return rest.json("/documents").get("items").get(0).get("id").asString();
  }

  private String passageId() throws Exception {
    return rest.json("/commitments").get("items").get(0).get("id").asString();
  }

  @Test
  void keepsTheShapesThatItPromised() throws Exception {
    assertShape("documents", rest.json("/documents?page=1&pageSize=100"));
    assertShape("document", rest.json("/documents/" + documentId()));
    assertShape("outline", rest.json("/documents/" + documentId() + "/outline"));
    assertShape("passage", rest.json("/passages/" + encoded(passageId())));
    assertShape("search", rest.json("/search?q=water"));
    assertShape("search-report", rest.json("/search/report?q=water&horizon=2030"));
    assertShape("commitments", rest.json("/commitments?kind=agendapunt"));
    assertShape("rijk-requests", rest.json("/rijk-requests"));
    assertShape("rijk-requests-matrix", rest.json("/rijk-requests/matrix"));
    assertShape("suggestions", rest.json("/suggestions?q=wat"));
    assertShape("answers", rest.json("/answers?q=" + encoded("Wat vragen wij het Rijk?")));
    assertShape("answers-not-found", rest.json("/answers?q=" + encoded("Wie is burgemeester?")));
  }

  @Test
  void givesTheWordsThatLedToAnAnnotation() throws Exception {
    for (JsonNode passage : rest.json("/commitments?kind=agendapunt").get("items")) {
      for (JsonNode proof : passage.get("evidence")) {
        if (proof.get("in").asString().equals("passage")) {
          String text = passage.get("text").asString();
          assertThat(text.substring(proof.get("start").asInt(), proof.get("end").asInt()))
              .isEqualTo(proof.get("text").asString());
        }
      }
      assertThat(passage.get("horizons").toString()).contains("2030");
    }
  }

  @Test
  void accountsForASearchWithTheCountsOfThatSearch() throws Exception {
    Path scan = folder.resolve("corpus/leeg.txt");
    Files.writeString(scan, "");
    ingest.run((done, total, outcome) -> {});
    JsonNode report = rest.json("/search/report?q=water");
    assertThat(report.get("total")).isEqualTo(rest.json("/search?q=water").get("total"));
    assertThat(report.get("understood").asString()).isEqualTo("het woord “water”");
    assertThat(report.get("moment").asString()).matches(".*[+]0[12]:00");
    assertThat(report.at("/searched/0/hits")).isEqualTo(report.get("total"));
    assertThat(report.at("/searched/0/document/sha256").asString()).hasSize(64);
    assertThat(report.at("/unsearchable/0/fileName").asString()).isEqualTo("leeg.txt");
    assertThat(report.at("/unsearchable/0/outcome/reason").asString()).isEqualTo("empty-file");

    HttpResponse<String> odt = rest.get("/search/report?q=water&format=odt");
    assertThat(odt.headers().firstValue("content-type"))
        .hasValue("application/vnd.oasis.opendocument.text");
    assertThat(odt.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment; filename=\"zoekverantwoording-20");
    Files.delete(scan);
    ingest.run((done, total, outcome) -> {});
  }

  @Test
  void correctsAPassageAndTakesThatBack() throws Exception {
    JsonNode before = rest.json("/commitments?kind=agendapunt").get("items").get(0);
    String passage = "/passages/" + encoded(before.get("id").asString());
    String body = "{\"aspect\": \"theme\", \"values\": [\"energie\"]}";
    HttpResponse<String> made = rest.send("POST", passage + "/corrections", body);
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(rest.json(passage).get("themes").toString()).isEqualTo("[\"energie\"]");
    assertThat(rest.json("/search?q=water&theme=energie").get("total").asInt()).isEqualTo(1);
    assertThat(rest.json(passage + "/corrections").get("total").asInt()).isEqualTo(1);
    String id = RestClient.json(made).get("id").asString();
    assertThat(rest.send("DELETE", "/corrections/" + id, "").statusCode()).isEqualTo(204);
    assertThat(rest.json(passage).get("themes")).isEqualTo(before.get("themes"));
    assertRefused(rest.send("DELETE", "/corrections/" + id, ""), 404, "unknown-correction");
    String wrong = "{\"aspect\": \"theme\", \"values\": [\"weer\"]}";
    assertRefused(
        rest.send("POST", passage + "/corrections", wrong), 400, "unknown-correction-value");
  }

  @Test
  void decidesOnARequestAndTakesThatBack() throws Exception {
    String request = rest.json("/rijk-requests").at("/requests/0/id").asString();
    String path = "/rijk-requests/" + encoded(request);
    HttpResponse<String> made = rest.send("POST", path + "/acts", "{\"kind\": \"verworpen\"}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertShape("rijk-request-act", RestClient.json(made));
    assertThat(rest.json(path).get("status").asString()).isEqualTo("verworpen");
    assertThat(rest.json("/rijk-requests?status=verworpen").get("requests")).hasSize(1);
    assertThat(rest.json("/rijk-request-acts").get("total").asInt()).isEqualTo(1);
    String act = RestClient.json(made).get("id").asString();
    assertThat(rest.send("DELETE", "/rijk-request-acts/" + act, "").statusCode()).isEqualTo(204);
    assertThat(rest.json(path).get("status").asString()).isEqualTo("voorgesteld");
    assertThat(rest.json("/rijk-request-acts").at("/items/0/undoneAt").isNull()).isFalse();
    assertRefused(rest.send("DELETE", "/rijk-request-acts/weg", ""), 404, "unknown-act");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | missing-field",
        "{\"kind\": \"mooi\"} | unknown-value",
        "{\"kind\": \"samengevoegd\"} | merge-needs-two",
        "{\"kind\": \"gesplitst\"} | split-needs-some"
      })
  void refusesADecisionThatChangesNothing(String body, String code) throws Exception {
    String request = rest.json("/rijk-requests").at("/requests/0/id").asString();
    String acts = "/rijk-requests/" + encoded(request) + "/acts";
    assertRefused(rest.send("POST", acts, body), 400, code);
    String unknown = "/rijk-requests/weg/acts";
    assertRefused(rest.send("POST", unknown, "{\"kind\": \"bevestigd\"}"), 404, "unknown-request");
  }

  @Test
  void givesTheMatrixAsASheetInBothDirections() throws Exception {
    HttpResponse<String> down = rest.get("/rijk-requests/matrix?format=csv");
    HttpResponse<String> across = rest.get("/rijk-requests/matrix?format=csv&down=hoofdstukken");
    JsonNode matrix = rest.json("/rijk-requests/matrix");
    assertThat(down.body().lines().count()).isEqualTo(1 + matrix.get("rows").size());
    assertThat(across.body().lines().count())
        .isEqualTo(1 + matrix.get("columns").size() + matrix.get("silent").size());
    HttpResponse<String> ods = rest.get("/rijk-requests/matrix?format=ods");
    assertThat(ods.headers().firstValue("content-type"))
        .hasValue("application/vnd.oasis.opendocument.spreadsheet");
    assertThat(ods.body()).startsWith("PK");
  }

  @Test
  void findsWhatElseIsSaidOfTheSubject() throws Exception {
    JsonNode passage = rest.json("/commitments?kind=agendapunt").get("items").get(0);
    JsonNode related =
        rest.json("/passages/" + encoded(passage.get("id").asString()) + "/related").get("items");
    assertThat(related).isNotEmpty();
    for (JsonNode one : related) {
      assertThat(one.get("passage").get("id")).isNotEqualTo(passage.get("id"));
      assertThat(one.get("themes")).isNotEmpty();
      assertThat(one.get("terms")).isNotEmpty();
    }
  }

  @Test
  void comparesTwoVersionsAndKeepsWhatAPersonSaid() throws Exception {
    String older = documentId();
    Path newer = folder.resolve("corpus/nota water 2.txt");
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
  void tellsWhatADocumentRefersTo() throws Exception {
    Path brief = folder.resolve("corpus/brief.txt");
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

  @ParameterizedTest
  @CsvSource({
    "/documents/weg-000000/references, 404, unknown-document",
    "/documents/weg-000000/versions, 404, unknown-document",
    "/documents/weg-000000/versions/weg/comparison, 404, unknown-document",
    "/passages/weg/references, 404, unknown-passage",
    "/passages/weg/related, 404, unknown-passage",
    "/search?q=water&thema=water, 400, unknown-parameter",
    "/documents?q=x, 400, unknown-parameter",
    "/documents?page=-1, 400, bad-page",
    "/documents?page=een, 400, bad-number",
    "/documents?pageSize=1000, 400, bad-page-size",
    "/search?q=water&page=-1, 400, bad-page",
    "/search?q=water&pageSize=1000, 400, bad-page-size",
    "/search?q=water&mode=ja, 400, unknown-value",
    "/search?q=water&sort=nieuwste, 400, unknown-value",
    "/search?q=a&q=b, 400, repeated-parameter",
    "/search/report?q=water&page=2, 400, unknown-parameter",
    "/search/report?q=water&format=pdf, 400, unknown-value",
    "/search/report?q=%22water, 400, bad-query",
    "/search?q=water&since=gisteren, 400, bad-moment",
    "/saved-searches/weg, 404, unknown-saved-search",
    "/saved-searches/weg/feed, 404, unknown-saved-search",
    "/batch-searches/weg, 404, unknown-list",
    "/answers, 400, missing-parameter",
    "/answers?q=x&page=1, 400, unknown-parameter",
    "/commitments?kind=tekst, 400, not-a-commitment",
    "/commitments?format=xml, 400, unknown-value",
    "/rijk-requests?status=mooi, 400, unknown-filter-value",
    "/rijk-requests?gap=groot, 400, unknown-filter-value",
    "/rijk-requests/weg, 404, unknown-request",
    "/documents/weg-000000, 404, unknown-document",
    "/documents/weg-000000/outline, 404, unknown-document",
    "/documents/weg-000000/original, 404, unknown-document",
    "/documents/weg-000000/pages/1/image, 404, unknown-document",
    "/documents/weg-000000?x=1, 400, no-parameters",
    "/passages/weg, 404, unknown-passage",
    "/briefing-packs/weg, 404, unknown-dossier",
    "/nergens, 404, unknown-path"
  })
  void refusesWithAStableCodeAndADutchSentence(String path, int status, String code)
      throws Exception {
    assertRefused(rest.get(path), status, code);
  }

  @Test
  void refusesAnUnknownFilterValueAnUnbalancedQuoteAndAnEndlessQuery() throws Exception {
    assertThat(rest.get("/search?q=water&theme=weer").statusCode()).isEqualTo(400);
    assertThat(rest.get("/search?q=%22water").statusCode()).isEqualTo(400);
    assertRefused(rest.get("/search?q=" + "x".repeat(3000)), 400, "query-too-long");
    assertRefused(rest.get("/search?q=" + "x".repeat(10_000)), 400, "query-too-long");
    assertRefused(rest.get("/search?q=%FF"), 400, "bad-request");
  }

  @Test
  void answersInDutchWhatTheWebServerItselfRefuses() throws Exception {
    HttpResponse<String> tooLong = rest.get("/search?q=" + "x".repeat(300_000));

    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).contains("lang=\"nl\"", "kan dit adres niet lezen");
    assertThat(tooLong.body()).doesNotContain("Tomcat", "HTTP Status");
  }

  @Test
  void proposesAWordThatExistsForAMisspeltOne() throws Exception {
    JsonNode result = rest.json("/search?q=watre");

    assertThat(result.get("total").asInt()).isZero();
    assertThat(result.get("meant").asString()).isEqualTo("water");
    assertThat(rest.json("/search?q=water").has("meant")).isFalse();
  }

  @Test
  void tellsWhichSynonymsAreInUse() throws Exception {
    JsonNode status = rest.json("/synonyms");

    assertThat(status.get("groups").asInt()).isGreaterThan(50);
    assertThat(status.get("badLines")).isEmpty();
  }

  @Test
  void proposesAQueryForOneThatItRefuses() throws Exception {
    HttpResponse<String> refused = rest.get("/search?q=thema%3Awonne%20%22water");

    assertRefused(refused, 400, "bad-query");
    assertThat(RestClient.json(refused).get("suggestion").asString())
        .isEqualTo("thema:wonne \"water\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "POST", "DELETE"})
  void refusesWhatCannotBeDoneToAnAddress(String method) throws Exception {
    assertRefused(rest.send(method, "/search", ""), 405, "wrong-method");
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
    Path pdf = folder.resolve("corpus/woonagenda.pdf");
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
  void givesListsAsCsvToo() throws Exception {
    HttpResponse<String> asked = rest.get("/commitments?format=csv");
    HttpResponse<String> accepted = rest.get("/commitments", "Accept", "text/csv");

    assertThat(asked.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
    assertThat(asked.body()).isEqualTo(accepted.body()).startsWith("\"id\",\"stuk\",");
    assertThat(asked.body().lines().count())
        .isEqualTo(1 + rest.json("/commitments").get("total").asInt());
    assertThat(asked.body().lines().findFirst().orElseThrow())
        .endsWith("\"modaliteit\",\"rol\",\"bewijs\",\"link\"");
    assertThat(asked.body()).contains("horizon:2030 “2030”");
  }

  @Test
  void givesListsAsASpreadsheetToo() throws Exception {
    for (String list : List.of("/commitments", "/rijk-requests", "/rijk-requests/matrix")) {
      HttpResponse<String> asked = rest.get(list + "?format=ods");

      assertThat(asked.headers().firstValue("content-type"))
          .hasValue("application/vnd.oasis.opendocument.spreadsheet");
      assertThat(asked.body()).startsWith("PK").contains("content.xml");
    }
  }

  @Test
  void keepsADossier() throws Exception {
    HttpResponse<String> made = rest.send("POST", "/briefing-packs", "{\"title\":\"Overleg\"}");
    assertThat(made.statusCode()).isEqualTo(201);
    String pack = "/briefing-packs/" + RestClient.json(made).get("id").asString();

    HttpResponse<String> quote =
        rest.send("POST", pack + "/items", "{\"passageId\":\"" + passageId() + "\"}");
    assertThat(quote.statusCode()).as(quote.body()).isEqualTo(201);
    rest.send("POST", pack + "/items", "{\"kind\":\"kop\",\"text\":\"Water\"}");
    JsonNode full = rest.json(pack);
    assertShape("briefing-pack", full);

    String heading = full.get("items").get(1).get("id").asString();
    rest.send("PUT", pack + "/items/" + heading, "{\"position\":0}");
    assertThat(rest.json(pack).get("items").get(0).get("text").asString()).isEqualTo("Water");

    HttpResponse<String> markdown = rest.get(pack + "/export?format=md");
    assertThat(markdown.statusCode()).as(markdown.body()).isEqualTo(200);
    assertThat(markdown.body())
        .contains("Overleg", full.get("items").get(0).get("text").asString());

    assertRefused(rest.get(pack + "/export?format=doc"), 400, "unknown-value");
    assertRefused(rest.send("POST", pack + "/items", "{}"), 400, "missing-field");
    assertRefused(rest.send("POST", "/briefing-packs", "{\"titel\":\"x\""), 400, "bad-request");
    assertThat(rest.send("DELETE", pack, "").statusCode()).isEqualTo(204);
    assertRefused(rest.get(pack), 404, "unknown-dossier");
  }

  @Test
  void tellsWhatIsNewForASavedSearch() throws Exception {
    String body = "{\"name\": \"Station\", \"parameters\": {\"q\": [\"station*\"]}}";
    HttpResponse<String> made = rest.send("POST", "/saved-searches", body);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    JsonNode saved = RestClient.json(made);
    assertShape("saved-search", saved);
    String path = "/saved-searches/" + saved.get("id").asString();
    assertThat(saved.get("fresh").asInt()).isZero();
    assertThat(saved.get("link").asString()).isEqualTo("/zoeken?q=station*");

    byte[] words = "Het station krijgt in 2035 een plein.".getBytes(StandardCharsets.UTF_8);
    String nota = RestClient.json(rest.upload("plein.txt", words)).get("id").asString();
    JsonNode later = rest.json(path);
    assertThat(later.get("fresh").asInt()).isEqualTo(1);
    String since = "/search?q=station*&since=" + encoded(later.get("seen").asString());
    assertThat(rest.json(since).get("total").asInt()).isEqualTo(1);

    HttpResponse<String> feed = rest.get(path + "/feed");
    assertThat(feed.headers().firstValue("content-type"))
        .hasValue("application/atom+xml;charset=UTF-8");
    assertThat(feed.body())
        .contains("<title>Naslag: Station</title>", "Het station krijgt in 2035 een plein.")
        .contains("href=\"http://127.0.0.1:" + port + "/stukken/" + nota);

    assertThat(RestClient.json(rest.send("POST", path + "/seen", "")).get("fresh").asInt())
        .isZero();
    ingest.rebuild((done, total, outcome) -> {});
    assertThat(rest.json(path).get("fresh").asInt()).isZero();
    assertThat(rest.get(path + "/feed").body()).isEqualTo(feed.body());
    rest.send("DELETE", "/documents/" + nota, "");
    rest.send("POST", "/documents/" + nota + "/restore", "");
    assertThat(rest.json(path).get("fresh").asInt()).isZero();

    rest.send("DELETE", "/documents/" + nota, "");
    assertThat(rest.send("DELETE", path, "").statusCode()).isEqualTo(204);
    assertRefused(rest.get(path), 404, "unknown-saved-search");
  }

  @Test
  void refusesToSaveWhatCannotBeSearched() throws Exception {
    assertNotSaved("{\"name\": \"x\"}", "missing-field");
    assertNotSaved("{\"parameters\": {\"q\": [\"water\"]}}", "missing-field");
    assertNotSaved("{\"name\": \"x\", \"parameters\": {\"q\": [\"\\\"water\"]}}", "bad-query");
    assertNotSaved(
        "{\"name\": \"x\", \"parameters\": {\"thema\": [\"water\"]}}", "unknown-parameter");
    assertNotSaved(
        "{\"name\": \"x\", \"parameters\": {\"theme\": [\"weer\"]}}", "unknown-filter-value");
  }

  private void assertNotSaved(String body, String code) throws Exception {
    assertRefused(rest.send("POST", "/saved-searches", body), 400, code);
  }

  @Test
  void countsManyTermsAtOnceAsTheSearchDoes() throws Exception {
    String body =
        "{\"terms\": [\"water\", \"veengebied\", \"\\\"water\", \"kwik\", \"wij OF bodem\"]}";
    JsonNode found = RestClient.json(rest.send("POST", "/batch-searches", body));
    assertShape("batch-search", found);
    for (JsonNode row : found.get("terms")) {
      String term = row.get("term").asString();
      HttpResponse<String> search = rest.get("/search?q=" + encoded(term));
      if (search.statusCode() == 200) {
        assertThat(row.get("total")).as(term).isEqualTo(RestClient.json(search).get("total"));
      } else {
        assertThat(row.at("/problem/code").asString()).isEqualTo("bad-query");
      }
    }
    assertThat(found.at("/terms/3/total").asInt()).isZero();

    HttpResponse<String> csv =
        rest.send("POST", "/batch-searches?format=csv&kind=agendapunt", body);
    assertThat(csv.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
    assertThat(csv.body()).startsWith("\"term\",").contains("\"kwik\",\"\",\"\",\"\",\"0\"");
    HttpResponse<String> ods = rest.send("POST", "/batch-searches?format=ods", body);
    assertThat(ods.body()).contains("application/vnd.oasis.opendocument.spreadsheet");

    assertNotCounted("{\"terms\": []}", "no-terms");
    assertNotCounted("{\"words\": []}", "bad-request");
    assertNotCounted("{}", "missing-field");
    assertNotCounted("[", "bad-request");
    assertNotCounted("{\"terms\": [" + "\"a\",".repeat(1_000) + "\"a\"]}", "too-many-terms");
    assertRefused(
        rest.send("POST", "/batch-searches?theme=weer", body), 400, "unknown-filter-value");
    assertRefused(
        rest.send("POST", "/batch-searches", " ".repeat(5 << 20)), 413, "list-file-too-large");
  }

  private void assertNotCounted(String body, String code) throws Exception {
    assertRefused(rest.send("POST", "/batch-searches", body), 400, code);
  }

  @Test
  void letsNoOtherSiteChangeAnything() throws Exception {
    assertRefused(
        rest.send(
            "POST", "/briefing-packs", "{\"title\":\"x\"}", "Origin", "https://elders.example"),
        403,
        "other-site");
  }

  @Test
  void describesItselfWithEveryParameter() throws Exception {
    JsonNode description = rest.json("/openapi.json");

    assertThat(description.get("info").get("version").asString()).isEqualTo(Door.VERSION);
    JsonNode search = description.get("paths").get("/api/v1/search").get("get").get("parameters");
    assertThat(search.findValuesAsString("name"))
        .contains("q", "mode", "theme", "horizon", "party", "kind", "request", "pageSize");
    JsonNode matrix = description.at("/paths/~1api~1v1~1rijk-requests~1matrix/get/parameters");
    assertThat(matrix.findValuesAsString("name"))
        .containsExactlyInAnyOrder(
            "theme",
            "horizon",
            "party",
            "kind",
            "request",
            "document",
            "chapter",
            "status",
            "gap",
            "down",
            "format");
    assertThat(description.get("paths").propertyNames())
        .contains("/api/v1/documents", "/api/v1/rijk-requests/matrix", "/api/v1/briefing-packs");
  }

  private static void assertRefused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(response.headers().firstValue("api-version")).hasValue(Door.VERSION);
    JsonNode problem = RestClient.json(response);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception");
    assertThat(problem.has("trace")).isFalse();
  }

  private static void assertShape(String name, JsonNode json) throws IOException {
    Path approved = SHAPES.resolve(name + ".approved.txt");
    if (Boolean.getBoolean("naslag.approve")) {
      Files.createDirectories(SHAPES);
      Files.writeString(approved, Shape.of(json));
    }
    assertThat(Shape.of(json)).as(name).isEqualToNormalizingNewlines(Files.readString(approved));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
