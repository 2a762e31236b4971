package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.naslag.document.PassageId;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// The same nota as text and as a web page: one document.
class FormsIT extends OverHttp {
  @Autowired private QuoteCheck quotes;

  @Test
  void aSecondFormChangesNoCountAndLosesNoQuote() throws Exception {
    long alone = rest.json("/search?q=water").get("total").asLong();
    long requests = rest.json("/rijk-requests").get("requests").size();
    Path page = FOLDER.resolve("corpus").resolve("nota water.html");
    try {
      Files.writeString(page, html());
      ingest.run((done, total, outcome) -> {});

      JsonNode items = rest.json("/documents").get("items");
      assertThat(items.size()).isEqualTo(1);
      assertThat(items.get(0).get("forms").size()).isEqualTo(1);
      assertThat(rest.json("/documents?forms=all").get("total").asLong()).isEqualTo(2);
      JsonNode found = rest.json("/search?q=water");
      assertThat(found.get("total").asLong()).isEqualTo(alone);
      assertThat(found.get("totalDocuments").asLong()).isEqualTo(1);
      assertThat(rest.json("/rijk-requests").get("requests").size()).isEqualTo(requests);
      String form = items.get(0).get("forms").get(0).get("id").asString();
      assertThat(rest.json("/documents/" + form).get("formOf")).isEqualTo(items.get(0).get("id"));
      assertThat(rest.json("/search?q=water&document=" + form).get("total").asLong())
          .isEqualTo(alone);

      JsonNode quoted = rest.json("/search?q=beekdalen").get("hits").get(0).get("passage");
      rest.send("DELETE", "/documents/" + items.get(0).get("id").asString(), "");
      QuoteCheck.Found now =
          quotes.check(new PassageId(quoted.get("id").asString()), quoted.get("text").asString());

      assertThat(rest.json("/search?q=water").get("total").asLong()).isEqualTo(alone);
      assertThat(now.proof()).isNotEqualTo(Proof.VERDWENEN);
      assertThat(now.passageId())
          .map(PassageId::document)
          .hasValueSatisfying(document -> assertThat(document.value()).isEqualTo(form));
    } finally {
      Files.deleteIfExists(page);
      ingest.run((done, total, outcome) -> {});
    }
  }

  @Test
  void refusesAnUnknownChoiceOfForms() throws Exception {
    assertRefused(rest.get("/documents?forms=some"), 400, "unknown-value");
  }

  /// The nota as a web page.
  private static String html() {
    return Arrays.stream(NOTA.split("\n\n"))
        .map(String::strip)
        .map(block -> heading(block) ? "<h2>" + block + "</h2>" : "<p>" + block + "</p>")
        .collect(Collectors.joining("\n", "<html><body>\n", "\n</body></html>\n"));
  }

  private static boolean heading(String block) {
    return block.length() < 30;
  }
}
