package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.ingest.Ingest;
import nl.naslag.rest.rule.RestRules;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// Asks a running Naslag over HTTP, on a corpus of one nota.
///
/// All tests share one Naslag, which takes long to start; each leaves the corpus as it found it.
@SpringBootTest(
    classes = Naslag.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "naslag.read-at-start=false",
      "naslag.watch=false",
      "naslag.largest-upload=20KB",
      "server.port=0"
    })
abstract class OverHttp {
  static final String NOTA =
      """
      1. Water en bodem

      De bodem bepaalt wat waar kan. Daarom houden wij het water langer vast in de beekdalen.

      Agendapunten 2030

      1. Wij vragen het Rijk om middelen voor het vasthouden van water in de beekdalen, zodat boeren minder hoeven te beregenen.

      2. Samen met de waterschappen onderzoeken wij een hoger peil in het veengebied.

      Denkrichtingen 2050

      - Landbouw met een hoog waterpeil, met gewassen die daar tegen kunnen.
      """;

  static final Path FOLDER = folder();
  private static final Path SHAPES = Path.of("src/test/resources/nl/naslag/rest");

  @Autowired Ingest ingest;

  @Value("${local.server.port}")
  int port;

  RestClient rest;

  private static Path folder() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "over-http");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    for (String name : List.of("corpus", "index", "data")) {
      registry.add("naslag." + name, () -> FOLDER.resolve(name).toAbsolutePath().toString());
    }
  }

  @BeforeEach
  void readTheNota() throws IOException {
    rest = new RestClient(port);
    Path corpus = Files.createDirectories(FOLDER.resolve("corpus"));
    Files.writeString(corpus.resolve("nota water.txt"), NOTA);
    ingest.run((done, total, outcome) -> {});
  }

  String documentId() throws Exception {
    return rest.json("/documents").get("items").get(0).get("id").asString();
  }

  String passageId() throws Exception {
    return rest.json("/commitments?kind=agendapunt").get("items").get(0).get("id").asString();
  }

  static void assertRefused(HttpResponse<String> response, int status, String code) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(response.headers().firstValue("api-version")).hasValue(RestRules.VERSION);
    JsonNode problem = RestClient.json(response);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception");
    assertThat(problem.has("trace")).isFalse();
  }

  static void assertShape(String name, JsonNode json) throws IOException {
    Path approved = SHAPES.resolve(name + ".approved.txt");
    if (Boolean.getBoolean("naslag.approve")) {
      Files.createDirectories(SHAPES);
      Files.writeString(approved, Shape.of(json));
    }
    assertThat(Shape.of(json)).as(name).isEqualToNormalizingNewlines(Files.readString(approved));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
