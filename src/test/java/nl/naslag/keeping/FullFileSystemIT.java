package nl.naslag.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.naslag.Needed;
import nl.naslag.Trial;
import nl.naslag.evaluation.Floors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// File systems that get full under the whole application.
///
/// Nothing that was acknowledged is lost, what was refused leaves nothing behind, and all works
/// again without a restart.
class FullFileSystemIT {
  private static final List<String> DISKS = List.of("index", "corpus", "data");
  private static final Set<Integer> TOLD = Set.of(507, 503);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> uploads = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private @Nullable Process naslag;
  private String base = "";
  private String pack = "";

  @BeforeEach
  void needsFileSystems() {
    Needed.orSkip(SmallDisks.possible(), "file systems of its own (unshare)");
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (naslag != null) {
      naslag.destroy();
      naslag.waitFor(30, TimeUnit.SECONDS);
      naslag.destroyForcibly();
    }
  }

  private void start(SmallDisks disks) throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    base = "http://localhost:" + port + "/api/v1";
    Process started = disks.start("", "start", "--port=" + port);
    naslag = started;
    for (int second = 0; second < 120 && started.isAlive(); second++) {
      try {
        if (send("GET", "/documents", "").statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        TimeUnit.SECONDS.sleep(1);
      }
    }
    throw new AssertionError(Files.readString(folder.resolve("uitvoer.txt")));
  }

  private HttpResponse<String> send(String method, String path, String json)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", "application/json")
            .method(
                method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  /// A document with a word of its own, large enough to need room of its own.
  private int upload(String word) throws IOException, InterruptedException {
    String text =
        "Wij vragen het Rijk om middelen voor "
            + word
            + ".\n\n"
            + Stream.iterate(1, number -> number + 1)
                .limit(300)
                .map(
                    number ->
                        "Alinea " + number + " van " + word + " gaat over water " + number * 7919)
                .reduce("", (some, more) -> some + "\n\n" + more);
    String body =
        "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + word
            + ".txt\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--grens--\r\n";
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(base + "/documents"))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "multipart/form-data; boundary=grens")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() / 100 == 2) {
      uploads.add(word);
    }
    return answer.statusCode();
  }

  private int line(String text) throws IOException, InterruptedException {
    String json = "{\"kind\": \"kop\", \"text\": \"" + text + "\"}";
    int status = send("POST", "/briefing-packs/" + pack + "/items", json).statusCode();
    if (status == 201) {
      lines.add(text);
    }
    return status;
  }

  @Test
  void losesNothingAndGoesOnWhenThereIsRoomAgain() throws Exception {
    SmallDisks disks = new SmallDisks(folder);
    start(disks);
    pack =
        JSON.readTree(send("POST", "/briefing-packs", "{\"title\": \"Vol\"}").body())
            .get("id")
            .asString();
    Trial trial = new Trial("file systems that get full");
    List<String> wrong = new ArrayList<>();
    for (int round = 0; round < Trial.rounds(3, 20); round++) {
      String disk = DISKS.get(round % DISKS.size());
      Path ballast = SmallDisks.fill(disks.seen(Objects.requireNonNull(naslag), disk));
      hear(trial, wrong, disk + " full, upload", upload("vol" + round), "vol" + round);
      hear(trial, wrong, disk + " full, line", line("vol " + round), "");
      Files.delete(ballast);
      expect(wrong, disk + " has room, upload", upload("ruimte" + round));
      expect(wrong, disk + " has room, line", line("ruimte " + round));
      trial.count("rounds");
      trial.count("lost", lost());
    }
    trial.count("acknowledged", uploads.size() + lines.size());
    trial.count("wrong", wrong.size());
    trial.print();
    assertThat(wrong).isEmpty();
    Floors floors = Floors.of(FullFileSystemIT.class);
    floors.hold("full_file_systems_lost", trial.counted("lost"));
    floors.hold("full_file_systems_wrong", wrong.size());
    assertThat(trial.counted("index full, upload: 507")).isPositive();
    assertThat(trial.counted("corpus full, upload: 507")).isPositive();
    assertThat(received(disks))
        .allSatisfy(file -> assertThat(uploads).contains(file.replace(".txt", "")));
  }

  private static void hear(Trial trial, List<String> wrong, String what, int status, String word) {
    trial.count(what + ": " + status);
    if (status / 100 != 2 && !TOLD.contains(status)) {
      wrong.add(what + " gave " + status + " for " + word);
    }
  }

  private static void expect(List<String> wrong, String what, int status) {
    if (status / 100 != 2) {
      wrong.add(what + " gave " + status);
    }
  }

  private int lost() throws IOException, InterruptedException {
    JsonNode items = JSON.readTree(send("GET", "/briefing-packs/" + pack, "").body()).get("items");
    List<String> there = new ArrayList<>();
    items.forEach(item -> there.add(item.get("text").asString()));
    int lost = (int) lines.stream().filter(line -> !there.contains(line)).count();
    for (String word : uploads) {
      JsonNode found = JSON.readTree(send("GET", "/search?q=" + word, "").body());
      lost += found.path("total").asInt() > 0 ? 0 : 1;
    }
    return lost;
  }

  private List<String> received(SmallDisks disks) throws IOException {
    try (Stream<Path> files =
        Files.list(disks.seen(Objects.requireNonNull(naslag), "corpus").resolve("toegevoegd"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void saysOnTheCommandLineThatTheDiskIsFull() throws Exception {
    Path index = folder.resolve("index");
    Process ingest =
        new SmallDisks(folder)
            .start(
                "printf 'Water vasthouden in het gebied.' > '"
                    + folder.resolve("corpus/nota.txt")
                    + "'\n"
                    + "head -c 100m /dev/zero > '"
                    + index
                    + "/ballast' 2>/dev/null || true",
                "ingest");

    assertThat(ingest.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(ingest.exitValue()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("uitvoer.txt"))).contains("De schijf is vol");
  }
}
