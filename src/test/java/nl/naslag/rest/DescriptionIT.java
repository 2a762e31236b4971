package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.naslag.document.RefusalCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/// The description at /api/v1/openapi.json: nothing in it goes without an explanation.
class DescriptionIT extends OverHttp {
  private static final Path TEXTS =
      Path.of("src/main/resources/nl/naslag/rest/description/operations.yaml");

  private JsonNode description;
  private final List<String> silent = new ArrayList<>();

  @BeforeEach
  void read() throws Exception {
    description = rest.json("/openapi.json");
  }

  /// An operation with its name, such as "GET /documents".
  private record Described(String name, JsonNode operation) {}

  private List<Described> operations() {
    List<Described> operations = new ArrayList<>();
    description
        .get("paths")
        .forEachEntry(
            (path, item) ->
                item.forEachEntry(
                    (method, operation) ->
                        operations.add(
                            new Described(
                                method.toUpperCase(Locale.ROOT) + " " + path, operation))));
    return operations;
  }

  private void expect(String what, JsonNode text) {
    if (text.isMissingNode() || text.toString().length() < 3) {
      silent.add(what);
    }
  }

  @Test
  void explainsEveryOperationParameterAndAnswer() {
    int parameters = 0;
    for (Described one : operations()) {
      JsonNode operation = one.operation();
      for (String field : List.of("operationId", "summary", "description", "tags")) {
        expect(one.name() + " " + field, operation.path(field));
      }
      for (JsonNode parameter : operation.path("parameters")) {
        parameters++;
        String name = one.name() + " parameter " + parameter.get("name");
        expect(name, parameter.path("description"));
        assertThat(parameter.has("example")).as(name).isTrue();
        assertThat(parameter.path("schema").size()).as(name).isPositive();
      }
      operation
          .get("responses")
          .forEachEntry(
              (status, answer) ->
                  expect(one.name() + " answer " + status, answer.path("description")));
      if (operation.has("requestBody")) {
        expect(one.name() + " body", operation.path("requestBody").path("description"));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Described: %d operations, %d parameters; without explanation: %s%n",
        operations().size(),
        parameters,
        silent);
    assertThat(silent).isEmpty();
  }

  @Test
  void namesEveryOperationOnceAndSpeaking() {
    assertThat(operations())
        .extracting(one -> one.operation().path("operationId").asString())
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)+"));
  }

  @Test
  void explainsNoOperationThatIsNotThere() throws IOException {
    try (var file = Files.newBufferedReader(TEXTS)) {
      Map<String, Map<String, ?>> texts = new Yaml().load(file);
      assertThat(texts.getOrDefault("operations", Map.of()).keySet())
          .containsExactlyInAnyOrderElementsOf(operations().stream().map(Described::name).toList());
    }
  }

  @Test
  void listsTheCodesOfEveryRefusal() {
    List<String> codes = Stream.of(RefusalCode.values()).map(RefusalCode::id).toList();
    for (Described one : operations()) {
      one.operation()
          .get("responses")
          .forEachEntry(
              (status, answer) -> {
                if (status.startsWith("4")) {
                  assertThat(answer.path("x-codes").valueStream().map(JsonNode::asString))
                      .as(one.name() + " " + status)
                      .isNotEmpty()
                      .isSubsetOf(codes);
                }
              });
      assertThat(one.operation().get("responses").has("400")).as(one.name()).isTrue();
    }
  }

  @Test
  void saysWhichFieldsAreAlwaysThereAndWhichValuesTheyHave() {
    JsonNode passage = description.at("/components/schemas/Passage");
    assertThat(passage.path("required").valueStream().map(JsonNode::asString))
        .contains("id", "text", "kind", "evidence")
        .doesNotContain("number", "pageLabel", "modality");
    assertThat(passage.at("/properties/kind/enum").valueStream().map(JsonNode::asString))
        .contains("agendapunt", "denkrichting", "tekst");
    assertThat(passage.at("/properties/modality/type").toString()).contains("null", "string");
    description
        .at("/components/schemas")
        .forEachEntry((name, schema) -> assertThat(name).as(name).matches("[A-Z][A-Za-z]+"));
  }

  @Test
  void givesEachFormANameOfItsOwn() {
    assertThat(description.at("/components/schemas").propertyNames())
        .contains("RequestsCell", "TermCell", "SearchReportIndex", "SearchIndex", "CommitmentList");
  }

  @Test
  void refersToNothingThatIsNotThere() throws IOException {
    Files.writeString(Path.of("target/openapi.json"), description.toString());
    assertThat(description.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(description.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
  }

  @Test
  void saysWhoAndUnderWhichLicence() {
    JsonNode info = description.get("info");
    assertThat(info.at("/license/identifier").asString()).isEqualTo("EUPL-1.2");
    assertThat(info.path("contact").propertyNames()).contains("name", "email", "url");
    assertThat(description.at("/servers/0/url").asString())
        .isEqualTo("http://127.0.0.1:" + port + "/api/v1");
  }
}
