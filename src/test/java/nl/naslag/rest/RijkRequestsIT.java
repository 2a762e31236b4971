package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The register over HTTP, and what people decide and correct.
class RijkRequestsIT extends OverHttp {
  private static final String LETTER =
      """
      Aan de voorzitter van de Tweede Kamer der Staten-Generaal

      Datum 3 mei 2031

      Geachte voorzitter,

      Met deze brief ga ik in op het verzoek om middelen voor het vasthouden van water in de beekdalen. Ik zie geen aanleiding om daarvoor extra middelen vrij te maken.
      """;

  @Test
  void correctsAPassageAndTakesThatBack() throws Exception {
    JsonNode before = rest.json("/commitments?kind=agendapunt").at("/items/0/passage");
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
    int before = rest.json("/rijk-request-acts").get("total").asInt();
    HttpResponse<String> made = rest.send("POST", path + "/acts", "{\"kind\": \"verworpen\"}");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertShape("rijk-request-act", RestClient.json(made));
    assertThat(rest.json(path).get("status").asString()).isEqualTo("verworpen");
    assertThat(rest.json("/rijk-requests?status=verworpen").get("requests")).hasSize(1);
    assertThat(rest.json("/rijk-request-acts").get("total").asInt()).isEqualTo(before + 1);
    String act = RestClient.json(made).get("id").asString();
    assertThat(rest.send("DELETE", "/rijk-request-acts/" + act, "").statusCode()).isEqualTo(204);
    assertThat(rest.json(path).get("status").asString()).isEqualTo("voorgesteld");
    assertThat(rest.json("/rijk-request-acts").at("/items/0/undoneAt").isNull()).isFalse();
    assertRefused(rest.send("DELETE", "/rijk-request-acts/weg", ""), 404, "unknown-act");
  }

  @Test
  void recordsWhatBecameOfARequestAndTakesThatBack() throws Exception {
    JsonNode request = numbered();
    String number = request.get("number").asString();
    assertThat(number).matches("V-\\d{4}-\\d{4,}");
    assertThat(rest.json("/rijk-requests/" + number).get("id")).isEqualTo(request.get("id"));
    String passage = request.at("/occurrences/0/passage/id").asString();
    String fates = "/rijk-requests/" + number + "/fates";
    assertRefused(rest.send("POST", fates, "{\"state\": \"voldaan\"}"), 400, "fate-needs-quote");
    String body =
        "{\"state\": \"voldaan\", \"owner\": \"Team Wonen\", \"deadline\": \"2001-05-03\","
            + " \"passageId\": \"PASSAGE\"}";
    HttpResponse<String> made = rest.send("POST", fates, body.replace("PASSAGE", passage));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertShape("rijk-request-fate", RestClient.json(made));
    assertThat(rest.json("/rijk-requests?state=voldaan&owner=Team%20Wonen").get("requests"))
        .hasSize(1);
    assertThat(rest.json("/rijk-requests?late=true&owner=Team%20Wonen").get("requests")).isEmpty();
    assertThat(rest.get("/rijk-requests?format=csv").body()).contains(number, "voldaan");
    String id = RestClient.json(made).get("id").asString();
    assertThat(rest.send("DELETE", "/rijk-request-fates/" + id, "").statusCode()).isEqualTo(204);
    JsonNode fate = rest.json("/rijk-requests/" + number).get("fate");
    assertThat(fate.get("state").asString()).isEqualTo("open");
    assertThat(fate.get("changes")).isEmpty();
    assertThat(rest.json(fates).at("/items/0/undoneAt").isNull()).isFalse();
    assertThat(rest.json("/rijk-request-fates/" + id).at("/quote/today").asString())
        .isEqualTo(passage);
  }

  @Test
  void proposesPassagesThatMayAnswerARequest() throws Exception {
    byte[] letter = LETTER.getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> added = rest.upload("kamerbrief water.txt", letter);
    String id = RestClient.json(added).get("id").asString();
    try {
      String number = numbered().get("number").asString();
      String path = "/rijk-requests/" + number;
      JsonNode answers = rest.json(path + "/answers");
      JsonNode first = answers.at("/items/0");
      assertThat(answers.get("total").asInt()).isEqualTo(answers.get("items").size());
      assertThat(first.at("/passage/documentId").asString()).isEqualTo(id);
      assertThat(first.get("state").asString()).isEqualTo("afgewezen");
      assertThat(first.get("words").asString()).startsWith("Ik zie geen aanleiding");
      String passage = first.at("/passage/id").asString();
      String body = "{\"passageId\": \"" + passage + "\"}";
      String made = RestClient.json(rest.send("POST", path + "/fates", body)).get("id").asString();
      assertThat(rest.json(path + "/answers").at("/items/0/passage/id").asString())
          .isNotEqualTo(passage);
      assertThat(rest.send("DELETE", "/rijk-request-fates/" + made, "").statusCode())
          .isEqualTo(204);
    } finally {
      rest.send("DELETE", "/documents/" + id, "");
    }
    assertRefused(rest.get("/rijk-requests/weg/answers"), 404, "unknown-request");
  }

  // Numbers are given in the background, soon after documents came in.
  private JsonNode numbered() throws Exception {
    JsonNode request = rest.json("/rijk-requests").at("/requests/0");
    for (int tries = 0; tries < 300 && request.get("number").asString().isEmpty(); tries++) {
      Thread.sleep(200);
      request = rest.json("/rijk-requests").at("/requests/0");
    }
    return request;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | missing-field",
        "{\"state\": \"mooi\"} | unknown-value",
        "{\"deadline\": \"morgen\"} | unknown-value",
        "{\"note\": \"x\", \"passageId\": \"weg\"} | unknown-passage"
      })
  void refusesAFateThatCannotBe(String body, String code) throws Exception {
    String number = numbered().get("number").asString();
    int status = code.equals("unknown-passage") ? 404 : 400;
    assertRefused(rest.send("POST", "/rijk-requests/" + number + "/fates", body), status, code);
    assertRefused(rest.send("DELETE", "/rijk-request-fates/weg", ""), 404, "unknown-fate-change");
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
}
