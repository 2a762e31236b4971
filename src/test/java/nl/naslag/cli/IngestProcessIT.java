package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.naslag.Naslag;
import nl.naslag.cli.run.ExitStatus;
import nl.naslag.cli.run.ServerConnection;
import nl.naslag.cli.run.Services;
import nl.naslag.search.Filters;
import nl.naslag.search.PassageSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading as a process: what another process, or its sudden end, may not spoil.
class IngestProcessIT {
  private static final int FILES = 60;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeCorpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int file = 1; file <= FILES; file++) {
      Files.writeString(
          corpus.resolve(String.format(Locale.ROOT, "nota%02d.txt", file)), nota(file));
    }
  }

  private static String nota(int number) {
    return String.format(
        Locale.ROOT,
        """
        1. Nota nummer %1$d over water

        De provincie wil in gebied %1$d het water langer vasthouden, zodat de bodem minder snel uitdroogt.

        2. Wonen in gebied %1$d

        Gemeenten bouwen in gebied %1$d voor 2035 nieuwe woningen, vooral voor starters en ouderen.
        """,
        number);
  }

  @Test
  void isWholeAgainAfterBeingKilledAtAnyMoment() throws Exception {
    int before = 0;
    for (String moment : List.of("1 of 60", "25 of 60", "50 of 60", "60 of 60")) {
      try (ChildProcess child = ChildProcess.run(folder, "ingest")) {
        child.awaits(moment);
        child.kill();
      }
      Map<String, List<String>> seen = passagesByFile();
      assertThat(seen.values().stream().map(List::size).distinct().toList())
          .as("files are whole or absent after a kill at %s", moment)
          .hasSizeLessThanOrEqualTo(1);
      assertThat(seen)
          .as("nothing is lost by a kill at %s", moment)
          .hasSizeGreaterThanOrEqualTo(before);
      before = seen.size();
    }

    assertThat(run("ingest")).as(err::toString).isZero();

    Map<String, List<String>> passages = passagesByFile();
    assertThat(passages).hasSize(FILES);
    passages.forEach((file, ids) -> assertThat(ids).as(file).isNotEmpty().doesNotHaveDuplicates());
    assertThat(passages.values().stream().map(List::size).distinct()).hasSize(1);
    assertThat(out.toString()).contains("Bestanden: 60 ");
  }

  @Test
  void tellsASecondProcessThatTheIndexIsInUseAndLetsItSearch() throws Exception {
    try (ChildProcess child = ChildProcess.run(folder, "start", "--port=0")) {
      assertThat(child.awaits("Read 60 files")).isTrue();

      String inUse =
          "De index in "
              + folder.resolve("index")
              + " is in gebruik door een ander proces. Sluit dat eerst af, of kies een andere map"
              + " met --index.";
      assertThat(run("ingest")).as(err::toString).isEqualTo(ExitStatus.MISTAKE);
      assertThat(run("start", "--port=0")).as(err::toString).isEqualTo(ExitStatus.MISTAKE);
      assertThat(err.toString().lines()).containsExactly(inUse, inUse);
      assertThat(run("search", "woningen", "--kind=tekst")).isZero();
      assertThat(out.toString()).startsWith("60 passages in 60 stukken");
    }
  }

  @Test
  void findsTheServerOfItsDataFolderAndAsksItAsTheOwner() throws Exception {
    Services services = new Services(Naslag.class);
    assertThat(services.server(settings())).isEmpty();
    try (ChildProcess child = ChildProcess.run(folder, "start", "--port=0")) {
      assertThat(child.awaits("Read 60 files")).isTrue();

      ServerConnection server = services.server(settings()).orElseThrow();

      assertThat(server.json("/api/v1/server").path("data").asString())
          .isEqualTo(folder.resolve("data").toString());
      assertThatThrownBy(() -> server.json("/api/v1/briefing-packs/weg"))
          .hasMessageContaining("404");
      child.kill();
    }
    assertThat(services.server(settings())).as("a killed server leaves its file").isEmpty();
  }

  private Map<String, String> settings() {
    return Map.of(
        "naslag.corpus", folder.resolve("corpus").toString(),
        "naslag.index", folder.resolve("index").toString(),
        "naslag.data", folder.resolve("data").toString());
  }

  private int run(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(ChildProcess.folders(folder));
    return new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }

  private Map<String, List<String>> passagesByFile() throws Exception {
    Map<String, List<String>> passages = new TreeMap<>();
    new Services(Naslag.class)
        .use(
            settings(),
            services ->
                services
                    .getBean(PassageSearch.class)
                    .each(
                        Filters.NONE,
                        found ->
                            passages
                                .computeIfAbsent(found.fileName(), none -> new ArrayList<>())
                                .add(found.passage().id().value())));
    return passages;
  }
}
