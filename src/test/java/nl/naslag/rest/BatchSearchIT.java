package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Lists of terms over HTTP.
class BatchSearchIT extends OverHttp {
  @Test
  void countsUnderEveryFilterAsTheSearchDoes() throws Exception {
    String body = "{\"terms\": [\"water\", \"kwik\"]}";
    for (String filter : filters()) {
      JsonNode found =
          RestClient.json(rest.send("POST", "/batch-searches?" + filter, body)).get("terms");
      assertThat(found.get(0).get("total"))
          .as(filter)
          .isEqualTo(rest.json("/search?q=water&" + filter).get("total"));
      assertThat(found.get(1).get("total").asInt()).isZero();
      HttpResponse<String> csv = rest.send("POST", "/batch-searches?format=csv&" + filter, body);
      assertThat(csv.statusCode()).as(filter).isEqualTo(200);
    }
  }

  /// A value of each facet that the nota has.
  private List<String> filters() throws Exception {
    List<String> filters = new ArrayList<>();
    for (var facet : rest.json("/search?q=water").get("facets").properties()) {
      JsonNode value = facet.getValue().get(0).get("value");
      filters.add(facet.getKey() + "=" + encoded(value.asString()));
    }
    assertThat(filters).hasSize(7);
    return filters;
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
}
