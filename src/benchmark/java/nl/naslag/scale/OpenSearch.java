package nl.naslag.scale;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.naslag.search.Facet;
import nl.naslag.search.IndexedPassage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The same passages in an OpenSearch node on loopback, in a process of its own, over HTTP: its
/// Dutch analyzer, exact totals, the facets that Naslag counts, and highlights.
final class OpenSearch implements Engine, AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Path JARS = Path.of("target/opensearch");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int BATCH = 2_000;
  // As many values as Naslag lists, so that both count the same.
  private static final int MOST_VALUES = 10_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String base;

  /// Whether its jars were brought, as the cookbook tells.
  static boolean isThere() {
    return Files.isDirectory(JARS);
  }

  OpenSearch(Path folder, List<IndexedPassage> passages) throws Exception {
    int port = freePort();
    base = "http://127.0.0.1:" + port;
    process = start(folder, port);
    awaitAnswer();
    send("PUT", "/passages", JSON.writeValueAsString(mapping()));
    for (int from = 0; from < passages.size(); from += BATCH) {
      add(passages.subList(from, Math.min(passages.size(), from + BATCH)));
    }
    send("POST", "/passages/_refresh", "");
  }

  private static Process start(Path folder, int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx2g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            JARS.toAbsolutePath() + "/*",
            "src/benchmark/opensearch/OpenSearchNode.java",
            folder.toAbsolutePath().toString(),
            String.valueOf(port))
        .redirectErrorStream(true)
        .redirectOutput(Files.createDirectories(folder).resolve("node.log").toFile())
        .start();
  }

  private static Map<String, Object> mapping() {
    Map<String, Object> fields = new HashMap<>();
    fields.put("text", Map.of("type", "text", "analyzer", "dutch"));
    for (Facet facet : Facet.values()) {
      fields.put(facet.id(), Map.of("type", "keyword"));
    }
    return Map.of(
        "settings",
        Map.of("number_of_shards", 1, "number_of_replicas", 0, "requests.cache.enable", false),
        "mappings",
        Map.of("properties", fields));
  }

  private void add(List<IndexedPassage> passages) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (IndexedPassage passage : passages) {
      lines
          .append("{\"index\":{}}\n")
          .append(JSON.writeValueAsString(fields(passage)))
          .append('\n');
    }
    send("POST", "/passages/_bulk", lines.toString());
  }

  private static Map<String, Object> fields(IndexedPassage found) {
    var annotations = found.annotations();
    return Map.of(
        "text",
        found.passage().text(),
        Facet.THEME.id(),
        annotations.themes(),
        Facet.HORIZON.id(),
        annotations.horizons(),
        Facet.PARTY.id(),
        annotations.parties().stream().map(party -> party.id()).toList(),
        Facet.KIND.id(),
        found.passage().kind().id(),
        Facet.REQUEST.id(),
        annotations.request().id(),
        Facet.DOCUMENT.id(),
        found.passage().documentId(),
        Facet.CHAPTER.id(),
        found.passage().chapter());
  }

  @Override
  public int ask(BenchmarkQuery query) throws Exception {
    JsonNode answer =
        JSON.readTree(send("POST", "/passages/_search", JSON.writeValueAsString(asked(query))));
    return answer.path("hits").path("hits").size();
  }

  private static Map<String, Object> asked(BenchmarkQuery query) {
    List<Object> must = new ArrayList<>();
    if (query.phrase()) {
      must.add(Map.of("match_phrase", Map.of("text", String.join(" ", query.words()))));
    } else {
      query.words().forEach(word -> must.add(Map.of("match", Map.of("text", word))));
    }
    List<Object> filter = new ArrayList<>();
    if (!query.theme().isEmpty()) {
      filter.add(Map.of("term", Map.of(Facet.THEME.id(), query.theme())));
    }
    Map<String, Object> counts = new HashMap<>();
    for (Facet facet : Facet.values()) {
      counts.put(facet.id(), Map.of("terms", Map.of("field", facet.id(), "size", MOST_VALUES)));
    }
    return Map.of(
        "size",
        BenchmarkQuery.HITS,
        "track_total_hits",
        true,
        "query",
        Map.of("bool", Map.of("must", must, "filter", filter)),
        "aggs",
        counts,
        "highlight",
        Map.of("fields", Map.of("text", Map.of("number_of_fragments", 0))));
  }

  private String send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() / 100 != 2 || response.body().contains("\"errors\":true")) {
      throw new IOException(path + " gave " + response.statusCode());
    }
    return response.body();
  }

  private void awaitAnswer() throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        send("GET", "/_cluster/health?wait_for_status=yellow", "");
        return;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(500);
      }
    }
    throw new IOException("OpenSearch did not come up; see node.log in its folder");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /// Removes what it wrote: a node does not start on the files of another.
  static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
