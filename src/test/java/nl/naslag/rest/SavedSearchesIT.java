package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Saved searches over HTTP, with their feed.
class SavedSearchesIT extends OverHttp {
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
}
