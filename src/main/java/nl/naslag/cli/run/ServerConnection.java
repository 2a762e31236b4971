package nl.naslag.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.running.OwnerToken;
import nl.naslag.running.RunningServer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks the server that uses the same data folder, as its owner, over REST on this machine.
///
/// Where it refuses, a command ends as if it had refused itself: with that sentence.
public final class ServerConnection {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST_PAGE = 100;
  private static final int LARGEST_PROBLEM = 65_536;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).proxy(HttpClient.Builder.NO_PROXY).build();
  private final RunningServer server;

  ServerConnection(RunningServer server) {
    this.server = server;
  }

  /// Where the screens are, without a path.
  public URI address() {
    return server.address();
  }

  /// What an address such as `/api/v1/documents` gives.
  public JsonNode json(String path) throws IOException, InterruptedException {
    return parsed(send("GET", path, BodyPublishers.noBody()));
  }

  /// What an address gives, in one of the forms of REST.
  public <T> T read(String path, Class<T> form) throws IOException, InterruptedException {
    return JSON.treeToValue(json(path), form);
  }

  /// All items of a list in pages.
  public List<JsonNode> items(String path) throws IOException, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    long total;
    int page = 1;
    do {
      JsonNode list = json(path + "?pageSize=" + LARGEST_PAGE + "&page=" + page++);
      list.path("items").forEach(items::add);
      total = list.path("total").asLong();
    } while (items.size() < total && (long) (page - 1) * LARGEST_PAGE < total);
    return items;
  }

  /// All items of a list in pages, each in one of the forms of REST.
  public <T> List<T> items(String path, Class<T> form) throws IOException, InterruptedException {
    List<T> items = new ArrayList<>();
    for (JsonNode item : items(path)) {
      items.add(JSON.treeToValue(item, form));
    }
    return items;
  }

  /// Sends JSON, for example with POST, and gives what comes back.
  public JsonNode send(String method, String path, Object body)
      throws IOException, InterruptedException {
    return parsed(send(method, path, BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  /// Copies what an address gives as it comes, however large and however long it takes.
  public void download(String path, OutputStream out) throws IOException, InterruptedException {
    try (InputStream content = send("GET", path, BodyPublishers.noBody())) {
      content.transferTo(out);
    }
  }

  private InputStream send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header(OwnerToken.HEADER, server.token())
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    if (response.statusCode() / 100 != 2) {
      throw refusal(response);
    }
    return response.body();
  }

  private static ServerRefusal refusal(HttpResponse<InputStream> response) throws IOException {
    int status = response.statusCode();
    try (InputStream content = response.body()) {
      byte[] problem = content.readNBytes(LARGEST_PROBLEM);
      return new ServerRefusal(status, JSON.readTree(problem).path("detail").asString(""));
    } catch (JacksonException notAProblem) {
      return new ServerRefusal(status, "");
    }
  }

  private static JsonNode parsed(InputStream content) throws IOException {
    try (content) {
      String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
      return JSON.readTree(text);
    }
  }
}
