package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Dossiers over HTTP.
class BriefingPacksIT extends OverHttp {
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

    JsonNode taken = full.get("items").get(0);
    String words = taken.get("text").asString();
    int stop = words.indexOf(' ');
    String kept = "{\"kept\":[{\"start\":0,\"end\":" + stop + "}]}";
    String item = pack + "/items/" + taken.get("id").asString();
    assertThat(rest.send("PUT", item, kept).statusCode()).isEqualTo(200);
    String cut = words.substring(0, stop) + " […]";
    assertThat(rest.json(item).get("words").asString()).isEqualTo(cut);
    assertThat(rest.get(pack + "/export?format=csv").body()).contains(cut).contains("exact");
    assertRefused(rest.send("PUT", item, kept.replace("0,", "-1,")), 400, "bad-cut");
    rest.send("PUT", item, "{\"kept\":[]}");

    String front = "{\"title\":\"Overleg\",\"date\":\"2026-03-03\",\"classification\":\"intern\"}";
    JsonNode described = RestClient.json(rest.send("PUT", pack, front));
    assertThat(described.get("date").asString()).isEqualTo("2026-03-03");
    assertThat(described.get("classification").asString()).isEqualTo("intern");
    JsonNode undated = RestClient.json(rest.send("PUT", pack, front.replace("2026-03-03", "")));
    assertThat(undated.path("date").isNull()).isTrue();
    assertRefused(rest.send("PUT", pack, front.replace("2026-", "26-")), 400, "unknown-value");
    rest.send("PUT", pack, front);
    assertRefused(rest.send("PUT", pack, front.replace("intern", "geheim")), 400, "unknown-value");

    HttpResponse<String> markdown = rest.get(pack + "/export?format=md");
    assertThat(markdown.statusCode()).as(markdown.body()).isEqualTo(200);
    assertThat(markdown.body())
        .contains(
            "Datum: 3 maart 2026",
            "Rubricering: intern",
            "Overleg",
            full.get("items").get(0).get("text").asString());

    for (String format : List.of("ods", "csv", "excel", "csl", "ris", "bib")) {
      assertThat(rest.get(pack + "/export?format=" + format).statusCode())
          .as(format)
          .isEqualTo(200);
    }
    assertThat(rest.json("/briefing-packs/schema").get("type").asString()).isEqualTo("object");

    assertRefused(rest.get(pack + "/export?format=doc"), 400, "unknown-value");
    assertRefused(rest.send("POST", pack + "/items", "{}"), 400, "missing-field");
    assertRefused(rest.send("POST", "/briefing-packs", "{\"titel\":\"x\""), 400, "bad-request");
    assertThat(rest.send("DELETE", pack, "").statusCode()).isEqualTo(204);
    assertRefused(rest.get(pack), 404, "unknown-dossier");
  }
}
