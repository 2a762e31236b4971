package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naslag.Naslag;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Commands while the web application runs in another process.
class BesideServerIT {
  private static final String NOTA =
      """
      1. Water en bodem

      Agendapunten 2030

      1. Wij vragen het Rijk om middelen voor het vasthouden van water in de beekdalen.
      """;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... command) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(ChildProcess.folders(folder));
    return new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }

  @Test
  void searchesAsksTracesAndWritesABundle() throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("corpus")).resolve("nota.txt"), NOTA);
    try (ChildProcess child = ChildProcess.run(folder, "start", "--port=0")) {
      assertThat(child.awaits("Read 1 files")).isTrue();
      ServerConnection server = server();
      String passage = commitment(server);
      String dossier = dossier(server, passage);
      decide(server);

      assertThat(run("search", "beekdalen")).as(err::toString).isZero();
      assertThat(out.toString()).startsWith("1 passage in 1 stuk");
      assertThat(run("ask", "Wat vragen wij het Rijk?")).as(err::toString).isZero();
      assertThat(out.toString()).contains("middelen voor het vasthouden van water");
      assertThat(run("trace")).as(err::toString).isZero();
      assertThat(out.toString()).contains("bevestigd");
      assertThat(err.toString()).isEmpty();
      assertThat(run("commitments", "--kind", "verzoek")).as(err::toString).isZero();
      assertThat(out.toString()).contains("Verzoek", "afspra");
      assertThat(run("commitments", "--kind", "verzoek", "--json")).isZero();
      assertThat(out.toString()).contains("\"kind\":\"verzoek\"".replace(":", " : "));
      assertThat(run("commitments", "--csv")).isZero();
      assertThat(out.toString()).startsWith("\"id\",\"stuk\"");
      assertThat(run("trace", "--csv")).isZero();
      assertThat(out.toString()).startsWith("\"").contains("bevestigd");
      assertThat(bundle("Overleg")).contains("vasthouden van water");
      assertThat(bundle(dossier)).contains("vasthouden van water");
      assertThat(run("dossiers", "new", "Tweede")).as(err::toString).isZero();
      assertThat(run("dossiers", "list")).as(err::toString).isZero();
      assertThat(out.toString()).contains(dossier + "  Overleg", "1 citaat, ", "  Tweede", "geen");
      assertMistakeKeepsTheFile();
    }
  }

  private ServerConnection server() {
    Map<String, String> settings =
        Map.of(
            "naslag.corpus", folder.resolve("corpus").toString(),
            "naslag.index", folder.resolve("index").toString(),
            "naslag.data", folder.resolve("data").toString());
    return new Services(Naslag.class).server(settings).orElseThrow();
  }

  private static String commitment(ServerConnection server) throws Exception {
    return server.items("/api/v1/commitments").getFirst().get("passage").get("id").asString();
  }

  private static String dossier(ServerConnection server, String passage) throws Exception {
    JsonNode made = server.send("POST", "/api/v1/briefing-packs", Map.of("title", "Overleg"));
    String id = made.get("id").asString();
    server.send("POST", "/api/v1/briefing-packs/" + id + "/items", Map.of("passageId", passage));
    return id;
  }

  private static void decide(ServerConnection server) throws Exception {
    JsonNode request = server.json("/api/v1/rijk-requests").get("requests").get(0);
    server.send(
        "POST",
        "/api/v1/rijk-requests/" + request.get("id").asString() + "/acts",
        Map.of("kind", "bevestigd"));
  }

  private String bundle(String dossier) throws Exception {
    Path file = folder.resolve("bundel.md");
    assertThat(run("brief", dossier, "--format=md", "--out=" + file)).as(err::toString).isZero();
    Path same = folder.resolve("zelfde.md");
    assertThat(run("dossiers", "export", dossier, "--format=md", "--out=" + same)).isZero();
    assertThat(Files.readString(same)).contains("Overleg");
    return Files.readString(file);
  }

  private void assertMistakeKeepsTheFile() throws Exception {
    Path file = folder.resolve("bundel.md");
    String before = Files.readString(file);
    assertThat(run("brief", "Iets anders", "--format=md", "--out=" + file))
        .isEqualTo(ExitStatus.MISTAKE);
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(err.toString()).contains("Iets anders");
  }
}
