package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Searching over HTTP: hits, refused queries, proposals and the account of a search.
class SearchIT extends OverHttp {
  @Test
  void givesTheWordsThatLedToAnAnnotation() throws Exception {
    for (JsonNode item : rest.json("/commitments?kind=agendapunt").get("items")) {
      JsonNode passage = item.get("passage");
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
    Path scan = FOLDER.resolve("corpus/leeg.txt");
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
  void findsWhatElseIsSaidOfTheSubject() throws Exception {
    JsonNode passage = rest.json("/commitments?kind=agendapunt").at("/items/0/passage");
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
  void refusesAnUnknownFilterValueAnUnbalancedQuoteAndAnEndlessQuery() throws Exception {
    assertThat(rest.get("/search?q=water&theme=weer").statusCode()).isEqualTo(400);
    assertThat(rest.get("/search?q=%22water").statusCode()).isEqualTo(400);
    assertRefused(rest.get("/search?q=" + "x".repeat(3000)), 400, "query-too-long");
    assertRefused(rest.get("/search?q=" + "x".repeat(10_000)), 400, "query-too-long");
    assertRefused(rest.get("/search?q=%FF"), 400, "bad-request");
    String late = "/search?q=water&since=%2B999999999-12-31T23:59:59Z";
    assertRefused(rest.get(late), 400, "bad-moment");
  }

  @Test
  void takesAlongAllThatIsFoundInItsOrder() throws Exception {
    JsonNode found = rest.json("/search?q=water&pageSize=100");
    List<String> ids = new ArrayList<>();
    found.get("hits").forEach(hit -> ids.add(hit.at("/passage/id").asString()));
    assertThat(ids).hasSize(found.get("total").asInt()).hasSizeGreaterThan(3);

    List<String> rows = rest.get("/search/sheet?q=water").body().lines().toList();
    assertThat(rows.getFirst()).startsWith("\"id\",\"stuk\"");
    assertThat(rows.stream().filter(row -> ids.stream().anyMatch(id -> row.startsWith("\"" + id))))
        .extracting(row -> row.substring(1, row.indexOf('"', 1)))
        .containsExactlyElementsOf(ids);
    HttpResponse<String> sheet = rest.get("/search/sheet?q=water&format=ods");
    assertThat(sheet.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.oasis.opendocument.spreadsheet");
    assertRefused(rest.get("/search/sheet?q=water&format=json"), 400, "unknown-value");
  }

  @Test
  void refusesADocumentWithoutAName() throws Exception {
    assertThat(rest.get("/search?q=water&document=").statusCode()).isEqualTo(400);
    assertThat(rest.get("/commitments?document=").statusCode()).isEqualTo(400);
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
}
