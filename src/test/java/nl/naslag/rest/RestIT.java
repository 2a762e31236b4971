package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.naslag.rest.rule.Problems;
import nl.naslag.rest.rule.RestRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What holds for every door: shapes, refusals, origin, description.
class RestIT extends OverHttp {
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
    "/commitments?actor=niemand, 400, unknown-filter-value",
    "/commitments?addressee=niemand, 400, unknown-filter-value",
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
  void answersInDutchWhatTheWebServerItselfRefuses() throws Exception {
    HttpResponse<String> tooLong = rest.get("/search?q=" + "x".repeat(300_000));

    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).contains("lang=\"nl\"", "kan dit adres niet lezen");
    assertThat(tooLong.body()).doesNotContain("Tomcat", "HTTP Status");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PATCH", "POST", "DELETE"})
  void refusesWhatCannotBeDoneToAnAddress(String method) throws Exception {
    assertRefused(rest.send(method, "/search", ""), 405, "wrong-method");
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

    assertThat(description.get("info").get("version").asString()).isEqualTo(RestRules.VERSION);
    JsonNode search = description.get("paths").get("/search").get("get").get("parameters");
    assertThat(search.findValuesAsString("name"))
        .contains("q", "mode", "theme", "horizon", "party", "kind", "request", "pageSize");
    JsonNode matrix = description.at("/paths/~1rijk-requests~1matrix/get/parameters");
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
            "state",
            "owner",
            "late",
            "down",
            "format");
    assertThat(description.get("paths").propertyNames())
        .contains("/documents", "/rijk-requests/matrix", "/briefing-packs");
  }

  @Test
  void describesEveryCodeOfARefusal() throws Exception {
    JsonNode description = rest.json("/openapi.json");
    JsonNode code = description.at("/components/schemas/ProblemDetail/properties/code/enum");
    assertThat(code.valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(Problems.codes().toList());
    assertThat(description.at("/paths/~1search/get/responses/default").toString())
        .contains("application/problem+json", "#/components/schemas/ProblemDetail");
  }

  @Test
  void givesListsAsCsvToo() throws Exception {
    HttpResponse<String> asked = rest.get("/commitments?kind=agendapunt&format=csv");
    HttpResponse<String> accepted = rest.get("/commitments?kind=agendapunt", "Accept", "text/csv");

    assertThat(asked.headers().firstValue("content-type")).hasValue("text/csv;charset=UTF-8");
    assertThat(asked.body()).isEqualTo(accepted.body()).startsWith("\"id\",\"stuk\",");
    assertThat(asked.body().lines().count())
        .isEqualTo(1 + rest.json("/commitments?kind=agendapunt").get("total").asInt());
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
}
