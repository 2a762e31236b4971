package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.Naslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word that many documents have by itself is found in compounds once everything is read anew.
class CorpusWordsIT {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private String run(String... arguments) {
    out.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(ChildProcess.folders(folder));
    PrintWriter writer = new PrintWriter(out);
    int status = new Commands(Naslag.class, writer, writer).execute(all.toArray(String[]::new));
    assertThat(status).as(out::toString).isZero();
    return out.toString();
  }

  @Test
  void findsACompoundByAWordOfTheCorpus() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int number = 10; number < 22; number++) {
      String text =
          "Nota " + number + "\n\nDe brainport groeit in wijk " + number + " het hardst.\n";
      Files.writeString(corpus.resolve("nota" + number + ".txt"), text);
    }
    Files.writeString(
        corpus.resolve("streek.txt"),
        "Streekplan\n\nDe brainportregio krijgt een nieuw station.\n");
    run("ingest");
    assertThat(run("search", "brainport", "--json")).doesNotContain("streek.txt");

    run("ingest", "--rebuild");

    assertThat(folder.resolve("index/corpuswoorden.txt")).hasContent("brainport");
    assertThat(run("search", "brainport", "--json")).contains("streek.txt");
  }
}
