package nl.naslag.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.naslag.Naslag;
import nl.naslag.Seeds;
import nl.naslag.Trial;
import nl.naslag.ingest.Ingest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// Every operation of our own description, asked for in every wrong way, on the demo set.
@SpringBootTest(
    classes = Naslag.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"naslag.read-at-start=false", "naslag.watch=false", "server.port=0"})
class FuzzIT {
  private static final long SLOW_MILLISECONDS = 5_000;
  private static final int MOST_SHOWN = 25;

  @TempDir static Path folder;

  @Autowired Ingest ingest;

  @Value("${local.server.port}")
  int port;

  private RestClient rest;
  private final Map<String, Integer> wrong = new TreeMap<>();
  private final Trial trial = new Trial("fuzz");

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    for (String name : List.of("corpus", "index", "data")) {
      registry.add("naslag." + name, () -> folder.resolve(name).toAbsolutePath().toString());
    }
  }

  @BeforeEach
  void readTheDemoSet() throws IOException {
    rest = new RestClient(port);
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    try (Stream<Path> files = Files.list(Path.of("corpus/voorbeeld"))) {
      for (Path file : files.toList()) {
        Path copy = corpus.resolve(file.getFileName().toString());
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
    ingest.run((done, total, outcome) -> {});
  }

  @Seeds(20261202)
  void answersEveryRequestAsDescribedAndFailsOnNone(long seed) throws Exception {
    JsonNode description = rest.json("/openapi.json");
    List<DescribedOperation> operations = DescribedOperation.allOf(description);
    Set<String> codes = new HashSet<>();
    for (JsonNode code : description.at("/components/schemas/ProblemDetail/properties/code/enum")) {
      codes.add(code.asString());
    }
    OddRequests requests = new OddRequests(seed, port, known());
    int rounds = Trial.rounds(12, 200);
    for (int round = 0; round < rounds; round++) {
      for (DescribedOperation operation : operations) {
        attempt(operation, requests.to(operation), codes);
      }
    }
    trial.count("operations", operations.size());
    trial.count("wrong", wrong.size());
    trial.count("answers-5xx", 0);
    trial.count("slower-than-5-s", 0);
    trial.print();
    assertThat(wrong.entrySet().stream().limit(MOST_SHOWN)).isEmpty();
    assertThat(trial.counted("answers-5xx")).isZero();
    assertThat(trial.counted("slower-than-5-s")).isZero();
  }

  /// Ids of what exists, by the part of the path before them.
  private Map<String, List<String>> known() throws IOException, InterruptedException {
    String search = "{\"name\":\"Proef\",\"parameters\":{\"q\":[\"water\"]}}";
    return Map.of(
        "documents", idsOf(rest.json("/documents").get("items")),
        "passages", idsOf(rest.json("/commitments?kind=agendapunt").get("items")),
        "rijk-requests", idsOf(rest.json("/rijk-requests").get("requests")),
        "briefing-packs", List.of(made("/briefing-packs", "{\"title\":\"Proef\"}")),
        "saved-searches", List.of(made("/saved-searches", search)),
        "pages", List.of("1", "2"),
        "values", List.of("energie", "rijk", "2030"));
  }

  private static List<String> idsOf(JsonNode items) {
    return items.valueStream().map(item -> item.get("id").asString()).toList();
  }

  private String made(String path, String json) throws IOException, InterruptedException {
    return RestClient.json(rest.send("POST", path, json)).get("id").asString();
  }

  private void attempt(DescribedOperation operation, OddRequests.Sent sent, Set<String> codes)
      throws IOException {
    long start = System.nanoTime();
    RawAnswer answer = RawAnswer.ofBytes(port, sent.bytes());
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    trial.count("requests");
    trial.count("answers-" + answer.status() / 100 + "xx");
    if (took > SLOW_MILLISECONDS) {
      trial.count("slower-than-5-s");
    }
    Optional<String> fault = fault(operation, sent, answer, codes);
    if (fault.isPresent()) {
      String line = sent.bytes().lines().findFirst().orElse("");
      String place = operation.method() + " " + operation.path() + ": " + fault.get();
      if (wrong.merge(place, 1, Integer::sum) == 1) {
        trial.note(place + " | " + line.substring(0, Math.min(300, line.length())));
      }
    }
  }

  private static Optional<String> fault(
      DescribedOperation operation, OddRequests.Sent sent, RawAnswer answer, Set<String> codes) {
    if (answer.status() == 0 || answer.status() >= 500) {
      return Optional.of("status " + answer.status());
    }
    if (answer.status() >= 400) {
      // What the web server itself cannot read has no path, so it gets a page, as people do.
      boolean page = !sent.asDescribed() || answer.status() == 400;
      return page && answer.type().equals("text/html") && answer.body().contains("lang=\"nl\"")
          ? Optional.empty()
          : problem(answer, codes);
    }
    return sent.asDescribed() ? operation.wrongIn(answer) : Optional.empty();
  }

  private static Optional<String> problem(RawAnswer answer, Set<String> codes) {
    if (!answer.type().equals("application/problem+json")) {
      return Optional.of("status " + answer.status() + " with " + answer.type());
    }
    String code = answer.json().path("code").asString("none");
    return codes.contains(code) ? Optional.empty() : Optional.of("code " + code);
  }
}
