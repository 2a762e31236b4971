package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What a client changes in a state that is no longer there is refused, with the present state.
class SeenStatesIT extends OverHttp {
  private String path = "";

  @BeforeEach
  void makeADossier() throws Exception {
    HttpResponse<String> made = rest.send("POST", "/briefing-packs", "{\"title\":\"Eerst\"}");
    path = "/briefing-packs/" + RestClient.json(made).get("id").asString();
    assertThat(etag(made)).isEqualTo(etag(rest.get(path)));
  }

  @AfterEach
  void removeIt() throws Exception {
    rest.send("DELETE", path, "");
  }

  private static String etag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  private HttpResponse<String> note(String text) throws Exception {
    return rest.send("POST", path + "/items", "{\"kind\":\"notitie\",\"text\":\"" + text + "\"}");
  }

  @Test
  void changesADossierInTheStateThatWasSeen() throws Exception {
    String first = etag(rest.get(path));
    HttpResponse<String> renamed =
        rest.send("PUT", path, "{\"title\":\"Tweede\"}", "If-Match", first);
    assertThat(renamed.statusCode()).isEqualTo(200);
    assertThat(etag(renamed)).isNotEqualTo(first).isEqualTo(etag(rest.get(path)));

    HttpResponse<String> late = rest.send("PUT", path, "{\"title\":\"Derde\"}", "If-Match", first);
    assertRefused(late, 412, "changed-meanwhile");
    assertThat(RestClient.json(late).at("/current/title").asString()).isEqualTo("Tweede");
    assertThat(etag(late)).isEqualTo(etag(renamed));
    assertRefused(
        rest.send("DELETE", path, "", "If-Match", "W/" + etag(renamed)), 412, "changed-meanwhile");
  }

  @Test
  void keepsADocumentThatOthersChangedMeanwhile() throws Exception {
    String id = rest.json("/documents").get("items").get(0).get("id").asString();
    HttpResponse<String> late =
        rest.send("DELETE", "/documents/" + id, "", "If-Match", "\"niet-gezien\"");
    assertRefused(late, 412, "changed-meanwhile");
    assertThat(RestClient.json(late).at("/current/id").asString()).isEqualTo(id);
    assertThat(etag(late)).isEqualTo(etag(rest.get("/documents/" + id)));
  }

  @Test
  void everythingThatCanBeChangedCanBeChangedInTheStateThatWasSeen() throws Exception {
    List<String> without = new ArrayList<>();
    int changing = 0;
    for (Map.Entry<String, JsonNode> path : rest.json("/openapi.json").get("paths").properties()) {
      for (String method : List.of("put", "patch", "delete")) {
        JsonNode operation = path.getValue().path(method);
        changing += operation.isMissingNode() ? 0 : 1;
        if (!operation.isMissingNode()
            && !operation.path("parameters").toString().contains("If-Match")) {
          without.add(method + " " + path.getKey());
        }
      }
    }
    assertThat(changing).isPositive();
    assertThat(without).isEmpty();
  }

  @Test
  void letsTheLastCountWithoutAState() throws Exception {
    assertThat(rest.send("PUT", path, "{\"title\":\"Tweede\"}").statusCode()).isEqualTo(200);
    HttpResponse<String> any = rest.send("PUT", path, "{\"title\":\"Derde\"}", "If-Match", "*");
    assertThat(any.statusCode()).isEqualTo(200);
    HttpResponse<String> gone = rest.send("DELETE", path, "");
    assertThat(gone.statusCode()).isEqualTo(204);
    assertThat(etag(gone)).isEqualTo(etag(any));
  }

  @Test
  void changesALineWhileOthersChangeOtherLines() throws Exception {
    String mine = path + "/items/" + RestClient.json(note("Van mij")).get("id").asString();
    String seen = etag(rest.get(mine));
    note("Van een ander");
    HttpResponse<String> written =
        rest.send("PUT", mine, "{\"text\":\"Nog steeds van mij\"}", "If-Match", seen);
    assertThat(written.statusCode()).isEqualTo(200);
    assertThat(etag(written)).isEqualTo(etag(rest.get(path)));

    HttpResponse<String> late = rest.send("PUT", mine, "{\"text\":\"Anders\"}", "If-Match", seen);
    assertRefused(late, 412, "changed-meanwhile");
    JsonNode current = RestClient.json(late).get("current");
    assertThat(current.get("text").asString()).isEqualTo("Nog steeds van mij");
    assertThat(rest.send("DELETE", mine, "", "If-Match", etag(late)).statusCode()).isEqualTo(204);
  }

  @Test
  void ordersAndAddsInTheStateThatWasSeen() throws Exception {
    String seen = etag(rest.get(path));
    note("Eerst");
    assertRefused(
        rest.send("PUT", path + "/items", "{\"ids\":[]}", "If-Match", seen),
        412,
        "changed-meanwhile");
    assertRefused(
        rest.send(
            "POST", path + "/items", "{\"kind\":\"kop\",\"text\":\"Water\"}", "If-Match", seen),
        412,
        "changed-meanwhile");
  }

  @Test
  void keepsTheNameOfASearchThatSomebodyElseGave() throws Exception {
    HttpResponse<String> made =
        rest.send(
            "POST", "/saved-searches", "{\"name\":\"Water\",\"parameters\":{\"q\":[\"water\"]}}");
    String search = "/saved-searches/" + RestClient.json(made).get("id").asString();
    rest.send("PUT", search, "{\"name\":\"Bodem\"}");
    HttpResponse<String> late =
        rest.send("PUT", search, "{\"name\":\"Natuur\"}", "If-Match", etag(made));
    assertRefused(late, 412, "changed-meanwhile");
    assertThat(RestClient.json(late).at("/current/name").asString()).isEqualTo("Bodem");
    assertThat(rest.send("DELETE", search, "", "If-Match", etag(late)).statusCode()).isEqualTo(204);
  }

  @Test
  void undoesACorrectionInTheStateThatWasSeen() throws Exception {
    HttpResponse<String> made =
        rest.send(
            "POST",
            "/passages/" + encoded(passageId()) + "/corrections",
            "{\"aspect\":\"theme\",\"values\":[\"wonen\"]}");
    String correction = "/corrections/" + RestClient.json(made).get("id").asString();
    assertThat(etag(rest.get(correction))).isEqualTo(etag(made));
    assertRefused(
        rest.send("DELETE", correction, "", "If-Match", "\"iets-anders\""),
        412,
        "changed-meanwhile");
    assertThat(rest.send("DELETE", correction, "", "If-Match", etag(made)).statusCode())
        .isEqualTo(204);
  }

  @Test
  void undoesADecisionInTheStateThatWasSeen() throws Exception {
    String request = rest.json("/rijk-requests").get("requests").get(0).get("id").asString();
    HttpResponse<String> made =
        rest.send(
            "POST", "/rijk-requests/" + encoded(request) + "/acts", "{\"kind\":\"bevestigd\"}");
    String act = "/rijk-request-acts/" + RestClient.json(made).get("id").asString();
    assertThat(rest.send("DELETE", act, "", "If-Match", etag(made)).statusCode()).isEqualTo(204);
    assertThat(etag(rest.get(act))).isNotEqualTo(etag(made));
    assertRefused(rest.send("DELETE", act, "", "If-Match", etag(made)), 412, "changed-meanwhile");
  }

  @Test
  void describesStatesAtEveryOperationThatTakesThem() throws Exception {
    JsonNode paths = rest.json("/openapi.json").get("paths");
    JsonNode rename = paths.get("/briefing-packs/{id}").get("put");
    assertThat(rename.get("parameters").findValuesAsString("name")).contains("If-Match");
    assertThat(rename.at("/responses/200/headers/ETag").isMissingNode()).isFalse();
    assertThat(rename.toString()).doesNotContain("Expectation");
  }
}
