package nl.naslag.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.cli.ChildProcess;
import nl.naslag.cli.Commands;
import nl.naslag.cli.run.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches on the command line, from keeping one to putting it back.
class SavedCommandIT {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void readOneNota() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    nota("eerste", "De gemeente legt voor 2030 een warmtenet aan in de hele binnenstad.");
    assertThat(run("ingest")).isZero();
  }

  @Test
  void keepsASearchAndTellsWhatIsNew() throws IOException {
    assertThat(run("saved", "save", "Warmte", "warmtenet", "--horizon", "2030")).isZero();
    String id = last();
    assertThat(list())
        .contains(id + "  Warmte", "q=warmtenet&horizon=2030", "1 passage in 1 stuk, niets nieuws");

    nota("tweede", "Het tweede warmtenet komt uiterlijk in 2030 in de nieuwe wijk te liggen.");
    run("ingest");
    assertThat(list()).contains("2 passages in 2 stukken, 1 nieuw");
    run("saved", "news", "Warmte");
    assertThat(said()).contains("1 passage in 1 stuk", "nieuwe wijk").doesNotContain("binnenstad");
    run("saved", "seen", id);
    assertThat(list()).contains("2 passages in 2 stukken, niets nieuws");
  }

  @Test
  void putsARemovedSearchBackAsItWas() {
    run("saved", "save", "Warmte", "warmtenet");
    String id = last();
    String before = list();

    assertThat(run("saved", "remove", "Warmte")).isZero();
    assertThat(said()).contains("Terugzetten: ./naslag saved restore " + id);
    assertThat(list()).contains("Er zijn nog geen bewaarde zoekopdrachten.");
    assertThat(run("saved", "restore", id)).isZero();

    assertThat(list()).isEqualTo(before);
  }

  @Test
  void refusesWhatItCannotKeepOrFind() {
    assertThat(run("saved", "save", "Fout", "\"warmtenet")).isEqualTo(ExitStatus.MISTAKE);
    assertThat(run("saved", "save", "Fout", "--theme", "bestaat-niet"))
        .isEqualTo(ExitStatus.MISTAKE);
    assertThat(err.toString()).contains("bestaat-niet");
    assertThat(run("saved", "news", "Nooit bewaard")).isEqualTo(ExitStatus.MISTAKE);
    assertThat(run("saved", "restore", "../../etc/passwd")).isEqualTo(ExitStatus.MISTAKE);
  }

  private void nota(String name, String sentence) throws IOException {
    Files.writeString(
        folder.resolve("corpus").resolve(name + ".txt"), "1. Nota\n\n" + sentence + "\n");
  }

  private String list() {
    run("saved", "list");
    return said();
  }

  private String last() {
    return said().strip();
  }

  private String said() {
    return out.toString();
  }

  private int run(String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(ChildProcess.folders(folder));
    out.getBuffer().setLength(0);
    return new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }
}
