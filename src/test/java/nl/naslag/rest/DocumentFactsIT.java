package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What people say a document is holds everywhere, stays, and can be taken back.
class DocumentFactsIT extends OverHttp {
  private static final String PERIOD = "/search?q=beekdalen&horizon=2030";

  @AfterEach
  void giveBackWhatWasRead() throws Exception {
    Files.writeString(FOLDER.resolve("corpus/nota water.txt"), NOTA);
    ingest.run((done, total, outcome) -> {});
    patch("{\"title\":null,\"date\":null,\"authority\":\"\",\"documentKind\":\"\"}");
  }

  private String path() throws Exception {
    return "/documents/" + documentId();
  }

  private HttpResponse<String> patch(String body, String... headers) throws Exception {
    return rest.send("PATCH", path(), body, headers);
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void holdsInSearchListsCitationsAndSheetsAtOnce() throws Exception {
    JsonNode read = rest.json(path());
    HttpResponse<String> corrected =
        patch(
            "{\"title\":\"Nota water vasthouden\",\"date\":\"2023-06-01\","
                + "\"authority\":\"Gemeente Emmen\",\"documentKind\":\"nota\"}");
    assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
    JsonNode now = RestClient.json(corrected);
    assertThat(now.get("title").asString()).isEqualTo("Nota water vasthouden");
    assertThat(now.get("authority").asString()).isEqualTo("gemeente Emmen");
    assertThat(now.get("authorityUri").asString()).contains("/gemeente/");
    assertThat(now.get("corrections")).hasSize(4);
    assertThat(now.get("corrections").get(0).get("by").asString())
        .isEqualTo(System.getProperty("user.name"));
    assertThat(now.at("/evidence/0/rule").asString()).isEqualTo("correction");
    assertThat(rest.json(path())).isEqualTo(now);

    JsonNode hit = rest.json("/search?q=beekdalen").at("/hits/0/passage");
    assertThat(hit.get("documentTitle").asString()).isEqualTo("Nota water vasthouden");
    assertThat(rest.json("/search?q=beekdalen").at("/facets/document/0/label").asString())
        .isEqualTo("Nota water vasthouden");
    JsonNode answer = rest.json("/answers?q=" + encoded("Wat vragen wij het Rijk?"));
    assertThat(answer.at("/answers/0/passage/documentTitle").asString())
        .isEqualTo("Nota water vasthouden");
    // Who "wij" are follows from the author.
    assertThat(rest.json("/commitments?kind=verzoek").at("/items/0/actor/label").asString())
        .isEqualTo("gemeente Emmen");
    assertThat(rest.get("/commitments?format=csv").body()).contains("Nota water vasthouden");
    assertThat(rest.get("/rijk-requests?format=csv").body()).contains("Nota water vasthouden");
    assertThat(pack(hit.get("id").asString()))
        .contains("Nota water vasthouden", "gemeente Emmen", "1 juni 2023");

    JsonNode back =
        RestClient.json(
            patch("{\"title\":null,\"date\":null,\"authority\":null,\"documentKind\":\"\"}"));
    for (String field : new String[] {"title", "date", "authority", "documentKind"}) {
      assertThat(back.path(field)).as(field).isEqualTo(read.path(field));
    }
    assertThat(back.get("evidence")).isEqualTo(read.get("evidence"));
    assertThat(back.get("corrections")).isEmpty();
  }

  private String pack(String passageId) throws Exception {
    HttpResponse<String> made = rest.send("POST", "/briefing-packs", "{\"title\":\"Proef\"}");
    String pack = "/briefing-packs/" + RestClient.json(made).get("id").asString();
    rest.send("POST", pack + "/items", "{\"passageId\":\"" + passageId + "\"}");
    String text = rest.get(pack + "/export?format=md").body();
    rest.send("DELETE", pack, "");
    return text;
  }

  @Test
  void staysWhenTheFileChangesAndWhenAllIsReadAgain() throws Exception {
    patch("{\"authority\":\"provincie Drenthe\"}");
    Path nota = FOLDER.resolve("corpus/nota water.txt");
    Files.writeString(nota, NOTA + "\n- Nog een richting, met meer ruimte voor de beken.\n");
    ingest.run((done, total, outcome) -> {});
    assertThat(rest.json(path()).get("authority").asString()).isEqualTo("provincie Drenthe");
    ingest.rebuild((done, total, outcome) -> {});
    assertThat(rest.json(path()).get("authority").asString()).isEqualTo("provincie Drenthe");
    Path moved = Files.move(nota, FOLDER.resolve("corpus/andere naam.txt"));
    ingest.run((done, total, outcome) -> {});
    assertThat(rest.json(path()).get("authority").asString()).isEqualTo("provincie Drenthe");
    Files.move(moved, nota);
  }

  @Test
  void holdsForAnotherFormOfTheDocument() throws Exception {
    String first = documentId();
    patch("{\"title\":\"Nota in twee vormen\"}");
    Path page = FOLDER.resolve("corpus/nota water.html");
    Files.writeString(
        page, "<html><body><p>" + NOTA.replace("\n\n", "</p>\n<p>") + "</p></body></html>");
    ingest.run((done, total, outcome) -> {});
    JsonNode all = rest.json("/documents?forms=all");
    assertThat(all.get("items"))
        .extracting(one -> one.get("title").asString())
        .containsOnly("Nota in twee vormen");
    JsonNode other =
        all.at("/items/0/id").asString().equals(first) ? all.at("/items/1") : all.at("/items/0");
    HttpResponse<String> back =
        rest.send("PATCH", "/documents/" + other.get("id").asString(), "{\"title\":\"\"}");
    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(rest.json("/documents?forms=all").toString()).doesNotContain("twee vormen");
    Files.delete(page);
  }

  @Test
  void tellsWhoAndWhenAndTakesBackOneByOne() throws Exception {
    patch("{\"date\":\"2020-01-01\"}");
    patch("{\"date\":\"2021-01-01\"}");
    JsonNode history = rest.json(path() + "/corrections").get("items");
    assertThat(history.get(0).get("value").asString()).isEqualTo("2021-01-01");
    String last = "/document-corrections/" + history.get(0).get("id").asString();
    assertThat(rest.json(last)).isEqualTo(history.get(0));
    assertRefused(
        rest.send("DELETE", last, "", "If-Match", "\"anders\""), 412, "changed-meanwhile");
    String seen = etag(rest.get(last));
    assertThat(rest.send("DELETE", last, "", "If-Match", seen).statusCode()).isEqualTo(204);
    assertThat(rest.json(path()).get("date").asString()).isEqualTo("2020-01-01");
    assertRefused(rest.send("DELETE", last, ""), 404, "unknown-correction");
    JsonNode undone = rest.json(path() + "/corrections").at("/items/0");
    assertThat(undone.get("undoneBy").asString()).isEqualTo(System.getProperty("user.name"));
    assertThat(undone.get("undoneAt").asString()).isNotBlank();
  }

  @Test
  void letsNobodyOverwriteWhatTheyHaveNotSeen() throws Exception {
    String seen = etag(rest.get(path()));
    HttpResponse<String> first = patch("{\"title\":\"Van mij\"}", "If-Match", seen);
    assertThat(etag(first)).isNotEqualTo(seen).isEqualTo(etag(rest.get(path())));
    HttpResponse<String> late = patch("{\"title\":\"Van jou\"}", "If-Match", seen);
    assertRefused(late, 412, "changed-meanwhile");
    assertThat(RestClient.json(late).at("/current/title").asString()).isEqualTo("Van mij");
    assertThat(etag(late)).isEqualTo(etag(first));
  }

  @Test
  void refusesWhatCannotBeKept() throws Exception {
    assertRefused(patch("{\"date\":\"3 mei 2024\"}"), 400, "bad-date");
    assertRefused(patch("{\"date\":\"0001-01-01\"}"), 400, "bad-date");
    assertRefused(patch("{\"title\":\"" + "a".repeat(401) + "\"}"), 400, "text-too-long");
    assertRefused(patch("{\"title\":12}"), 400, "unknown-value");
    assertRefused(patch("{\"titel\":\"a\"}"), 400, "unknown-field");
    assertRefused(
        rest.send("PATCH", "/documents/bestaat-niet", "{\"title\":\"a\"}"),
        404,
        "unknown-document");
    assertThat(rest.json(path() + "/corrections").get("items"))
        .allMatch(one -> one.has("undoneAt") && !one.get("undoneAt").isNull());
  }

  @Test
  void doesNotChangeTheOrderOfAnythingElse() throws Exception {
    int before = rest.json(PERIOD).get("total").asInt();
    patch("{\"title\":\"A\"}");
    assertThat(rest.json(PERIOD).get("total").asInt()).isEqualTo(before).isPositive();
  }

  @Test
  void correctsManyAtOnceOrNone() throws Exception {
    String id = documentId();
    String facts = "\"facts\":{\"documentKind\":\"nota\"}}";
    assertRefused(
        rest.send("POST", "/document-corrections", "{\"ids\":[\"" + id + "\",\"weg\"]," + facts),
        404,
        "unknown-document");
    assertRefused(rest.send("POST", "/document-corrections", "{" + facts), 400, "missing-field");
    HttpResponse<String> made =
        rest.send("POST", "/document-corrections", "{\"ids\":[\"" + id + "\"]," + facts);
    assertThat(made.statusCode()).isEqualTo(202);
    assertThat(RestClient.json(made).get("documents").asInt()).isEqualTo(1);
    assertThat(rest.json("/documents/" + id + "/corrections").at("/items/0/value").asString())
        .isEqualTo("nota");
    // The next change of the document waits for what goes on in the background.
    JsonNode now = RestClient.json(patch("{\"title\":\"Proef\"}"));
    assertThat(now.get("documentKind").asString()).isEqualTo("nota");
  }
}
