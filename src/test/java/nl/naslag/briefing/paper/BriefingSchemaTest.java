package nl.naslag.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingSchema;
import nl.naslag.briefing.Classification;
import nl.naslag.briefing.PackFront;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BriefingSchemaTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static JsonNode schema() throws Exception {
    try (InputStream in = BriefingSchema.resource().getInputStream()) {
      return JSON.readTree(in);
    }
  }

  private static JsonNode exported(BriefingPack pack) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonWriter().write(pack, out);
    return JSON.readTree(out.toByteArray());
  }

  @Test
  void describesEveryFieldOfAPack() throws Exception {
    BriefingPack full = Packs.FULL;
    PackFront front =
        new PackFront("Overleg", LocalDate.of(2026, 3, 3), "Voor", "Van", Classification.INTERN);
    BriefingPack described =
        new BriefingPack(
            full.id(), full.title(), full.compiled(), full.fingerprint(), full.lines(), front);

    assertThat(JsonSchemaCheck.faults(exported(full), schema())).isEmpty();
    assertThat(JsonSchemaCheck.faults(exported(described), schema())).isEmpty();
  }

  @Test
  void saysWhatIsMissingOrUnknown() throws Exception {
    JsonNode odd =
        JSON.readTree("{\"id\":1,\"lines\":[{\"proof\":\"GOED\"}],\"compiled\":\"gisteren\"}");

    assertThat(JsonSchemaCheck.faults(odd, schema()))
        .contains("$ lacks title", "$.lines[] lacks item", "$.lines[].proof fits none")
        .contains("$.id is no \"string\"", "$.compiled is no \"date-time\"");
  }
}
