package nl.naslag.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.naslag.Naslag;
import nl.naslag.cli.Commands;
import nl.naslag.cli.run.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Naslag with its folders below one folder, and people who work with it over REST.
final class KeptWorld implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  final Path folder;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext running;
  private final String base;

  private KeptWorld(Path folder, ConfigurableApplicationContext running) {
    this.folder = folder;
    this.running = running;
    base = "http://localhost:" + running.getEnvironment().getProperty("local.server.port");
  }

  /// Starts the application on folders that may hold something already, and reads the corpus.
  static KeptWorld start(Path folder) throws IOException {
    Map<String, String> settings = new HashMap<>(settings(folder));
    settings.put("naslag.port", "0");
    settings.put("naslag.watch", "false");
    settings.put("naslag.read-at-start", "false");
    settings.put("naslag.copies.enabled", "false");
    Files.createDirectories(folder.resolve("corpus"));
    KeptWorld world = new KeptWorld(folder, new Services(Naslag.class).serve(settings));
    world.read();
    return world;
  }

  static Map<String, String> settings(Path folder) {
    return Map.of(
        "naslag.corpus", folder.resolve("corpus").toString(),
        "naslag.index", folder.resolve("index").toString(),
        "naslag.data", folder.resolve("data").toString());
  }

  /// Writes a corpus of some small documents.
  static void writeCorpus(Path folder, int documents) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus/map"));
    for (int number = 1; number <= documents; number++) {
      Files.writeString(corpus.resolve("nota " + number + ".txt"), nota(number));
    }
  }

  private static String nota(int number) {
    return String.format(
        Locale.ROOT,
        """
        1. Nota %1$d over water en wonen

        De provincie houdt in gebied %1$d het water langer vast, zodat de bodem minder snel uitdroogt.

        Agendapunten 2030

        1. Wij vragen het Rijk om middelen voor gebied %1$d, zodat boeren minder hoeven te beregenen.

        2. Gemeenten bouwen in gebied %1$d voor 2035 nieuwe woningen voor starters en ouderen.
        """,
        number);
  }

  <T> T bean(Class<T> type) {
    return running.getBean(type);
  }

  void read() {
    bean(nl.naslag.ingest.Ingest.class).run((done, total, outcome) -> {});
  }

  JsonNode get(String path) {
    return send("GET", path, null);
  }

  JsonNode post(String path, Object body) {
    return send("POST", path, body);
  }

  JsonNode send(String method, String path, @Nullable Object body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new AssertionError(
            method + " " + path + " gave " + answer.statusCode() + answer.body());
      }
      return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Ids of all agendapunten, in order.
  List<String> passages() {
    List<String> ids = new ArrayList<>();
    get("/search?q=gebied&sort=document&pageSize=100")
        .get("hits")
        .forEach(hit -> ids.add(hit.get("passage").get("id").asString()));
    return ids;
  }

  /// One of everything that people make.
  void work() {
    List<String> passages = passages();
    String pack = post("/briefing-packs", Map.of("title", "Overleg één")).get("id").asString();
    for (String passage : passages.subList(0, 4)) {
      post(
          "/briefing-packs/" + pack + "/items",
          Map.of("passageId", passage, "note", "Eerst dit: ó"));
    }
    post("/briefing-packs/" + pack + "/items", Map.of("kind", "kop", "text", "Water"));
    post("/saved-searches", Map.of("name", "Water", "parameters", Map.of("q", List.of("water"))));
    post("/batch-searches", Map.of("terms", List.of("water", "woningen")));
    post(
        "/passages/" + encoded(passages.getFirst()) + "/corrections",
        Map.of("aspect", "theme", "values", List.of("wonen")));
    String request = get("/rijk-requests").get("requests").get(0).get("id").asString();
    post("/rijk-requests/" + encoded(request) + "/acts", Map.of("kind", "bevestigd"));
    JsonNode documents = get("/documents?pageSize=100").get("items");
    String newer = documents.get(0).get("id").asString();
    String older = documents.get(1).get("id").asString();
    send("PATCH", "/documents/" + older, Map.of("authority", "gemeente Emmen"));
    post("/documents/" + newer + "/versions", Map.of("older", older, "kind", "ander"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public void close() {
    running.close();
  }

  /// What a command printed, and its status.
  record Ended(int status, String out, String err) {
    JsonNode json() {
      return JSON.readTree(out);
    }
  }

  /// Runs a command of ./naslag on the folders below a folder.
  static Ended run(Path folder, String... command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of(command));
    for (String name : List.of("corpus", "index", "data")) {
      arguments.add("--" + name + "=" + folder.resolve(name));
    }
    int status =
        new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));
    return new Ended(status, out.toString(), err.toString());
  }

  static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
