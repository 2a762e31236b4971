package nl.naslag.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Naslag as a user starts it: a process of its own, on a free port, with a copy of the demo set.
public final class RunningNaslag implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path log;
  private final String base;

  private RunningNaslag(Process process, Path log, String base) {
    this.process = process;
    this.log = log;
    this.base = base;
  }

  static RunningNaslag start(Path folder) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    copy(Path.of("corpus/voorbeeld"), corpus.resolve("voorbeeld"));
    return over(folder, 10);
  }

  /// Over the files in the folder "corpus" below this one, once all of them were read.
  public static RunningNaslag over(Path folder, int documents)
      throws IOException, InterruptedException {
    Path corpus = folder.resolve("corpus");
    int port = freePort();
    Path log = folder.resolve("naslag.out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.naslag.Naslag",
                "start",
                "--corpus",
                corpus.toString(),
                "--index",
                folder.resolve("index").toString(),
                "--data",
                folder.resolve("data").toString(),
                "--port",
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    RunningNaslag naslag = new RunningNaslag(process, log, "http://localhost:" + port);
    naslag.awaitDocuments(documents);
    return naslag;
  }

  String base() {
    return base;
  }

  public JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(bytes(path));
  }

  public void delete(String path) throws IOException, InterruptedException {
    bytes(path, request(path).DELETE().build());
  }

  /// The id of a document with pages to look at.
  String pdf() throws IOException, InterruptedException {
    for (JsonNode document : json("/api/v1/documents?pageSize=100").path("items")) {
      if (document.path("fileName").asString().endsWith("in-het-kort.pdf")) {
        return document.path("id").asString();
      }
    }
    throw new IOException("The demo set has lost its PDF");
  }

  byte[] bytes(String path) throws IOException, InterruptedException {
    return bytes(path, request(path).build());
  }

  /// Sends words as JSON, and gives what comes back.
  public JsonNode post(String path, Map<String, ?> words) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    String json = JSON.writeValueAsString(words);
    return JSON.readTree(
        bytes(path, request.POST(HttpRequest.BodyPublishers.ofString(json)).build()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
  }

  private byte[] bytes(String path, HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(path + " gave " + response.statusCode());
    }
    return response.body();
  }

  private void awaitDocuments(int expected) throws InterruptedException, IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && process.isAlive()) {
      try {
        if (json("/api/v1/documents?pageSize=100").path("total").asInt() >= expected) {
          return;
        }
      } catch (IOException notYet) {
        // Nobody listens before the application is up.
      }
      TimeUnit.MILLISECONDS.sleep(300);
    }
    throw new IOException(
        "Naslag did not come up: " + Files.readString(log, StandardCharsets.UTF_8));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> found = Files.list(from)) {
      files = found.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName().toString()));
    }
  }

  /// Asks the process to stop, as Ctrl-C does, and says whether it did so by itself.
  boolean stop() throws InterruptedException {
    process.destroy();
    return process.waitFor(30, TimeUnit.SECONDS);
  }

  /// SIGKILL: no hook runs, no buffer is written.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
