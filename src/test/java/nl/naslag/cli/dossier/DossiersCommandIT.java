package nl.naslag.cli.dossier;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dossiers on the command line where no web application runs.
class DossiersCommandIT {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void makesListsAndExportsADossier() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    assertThat(run("dossiers", "list")).isZero();
    assertThat(out.toString()).contains("Er zijn nog geen dossiers.");

    assertThat(run("dossiers", "new", "Overleg")).as(err::toString).isZero();
    String id = out.toString().strip();
    assertThat(run("dossiers", "list")).isZero();
    assertThat(out.toString()).startsWith(id + "  Overleg").contains("geen citaten, gewijzigd ");
    assertThat(run("dossiers", "list", "--json")).isZero();
    assertThat(out.toString()).contains("\"title\" : \"Overleg\"");

    Path file = folder.resolve("bundel.md");
    assertThat(run("dossiers", "export", "Overleg", "--format=md", "--out=" + file)).isZero();
    assertThat(Files.readString(file)).startsWith("# Overleg");
  }

  @Test
  void leavesAnEarlierFileWhereTheDossierIsUnknown() throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    Path file = Files.writeString(folder.resolve("bundel.md"), "eerder");
    assertThat(run("dossiers", "export", "Weg", "--format=md", "--out=" + file))
        .isEqualTo(ExitStatus.MISTAKE);
    assertThat(Files.readString(file)).isEqualTo("eerder");
    assertThat(run("dossiers", "new", " ")).isEqualTo(ExitStatus.MISTAKE);
  }

  private int run(String... command) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(ChildProcess.folders(folder));
    return new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
        .execute(arguments.toArray(String[]::new));
  }
}
