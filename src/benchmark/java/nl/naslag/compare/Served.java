package nl.naslag.compare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One version of Naslag at work, as its users start it, in a folder that holds `corpus`, `index`
/// and `data`.
final class Served implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path checkout;
  private final Path folder;
  private final int port;
  private final Process process;

  private Served(Path checkout, Path folder) throws IOException, InterruptedException {
    this.checkout = checkout;
    this.folder = folder;
    Answer read = command("ingest", "--corpus", "corpus", "--index", "index");
    if (read.status() != 0) {
      throw new IOException("Reading with " + checkout + " failed: " + read.text());
    }
    try (ServerSocket socket = new ServerSocket(0)) {
      this.port = socket.getLocalPort();
    }
    this.process =
        builder(
                List.of(
                    "start",
                    "--corpus",
                    "corpus",
                    "--index",
                    "index",
                    "--data",
                    "data",
                    "--port",
                    String.valueOf(port)))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("start.out").toFile())
            .start();
  }

  /// Reads the corpus of the folder and comes back when questions are answered.
  static Served over(Path checkout, Path folder) throws IOException, InterruptedException {
    Served served = new Served(checkout, folder);
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end) && served.process.isAlive()) {
      try {
        served.get("/api/v1/documents");
        return served;
      } catch (IOException notYet) {
        TimeUnit.MILLISECONDS.sleep(300);
      }
    }
    served.close();
    throw new IOException("Naslag of " + checkout + " did not start; see " + folder + "/start.out");
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)));
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
    String type = response.headers().firstValue("Content-Type").orElse("");
    byte[] body = response.body();
    boolean picture = type.startsWith("image/");
    return new Answer(response.statusCode(), picture ? Dump.hash(body) : text(body));
  }

  /// Runs a command of `./naslag` to its end; what it says on both streams is the answer.
  Answer command(String... arguments) throws IOException, InterruptedException {
    Process command = builder(List.of(arguments)).redirectErrorStream(true).start();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    command.getInputStream().transferTo(said);
    return new Answer(command.waitFor(), text(said.toByteArray()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  // Nothing may change while it is asked; recognised pictures and what is too slow depend on the
  // machine.
  private ProcessBuilder builder(List<String> arguments) {
    List<String> line = new ArrayList<>(List.of(checkout.resolve("naslag").toString()));
    line.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("NASLAG_INDEX", folder.resolve("index").toString());
    builder.environment().put("NASLAG_DATA", folder.resolve("data").toString());
    builder.environment().put("NASLAG_WATCH", "false");
    builder.environment().put("NASLAG_READ_AT_START", "false");
    builder.environment().put("NASLAG_OCR_ENABLED", "false");
    builder.environment().put("NASLAG_EXTRACTION_TIMEOUT_SECONDS", "600");
    return builder;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }

  /// What came back.
  ///
  /// @param status of HTTP, or with which a command ended
  /// @param text of a picture its hash
  record Answer(int status, String text) {}
}
