package nl.naslag.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.cli.ChildProcess;
import nl.naslag.cli.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mistakes that only show once the application starts: one sentence, and no trace of the rest.
class StartIT {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void saysThatAPortIsInUse() throws Exception {
    Files.createDirectories(folder.resolve("corpus"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertMistake(
          "De poort is al in gebruik. Stop het andere programma, of kies een andere poort met"
              + " --port.",
          "start",
          "--port=" + taken.getLocalPort());
    }
  }

  @Test
  void saysThatTheFolderWithDocumentsIsNotThere() {
    String sentence =
        "De map "
            + folder.resolve("corpus")
            + " is er niet. Controleer de naam, of kies een andere map met --corpus.";

    assertMistake(sentence, "start", "--port=0");
    assertMistake(sentence, "ingest");
  }

  @Test
  void refusesToListenWhereOthersCanReachItWithoutLoggingIn() throws Exception {
    Files.createDirectories(folder.resolve("corpus"));
    System.setProperty("naslag.address", "0.0.0.0");
    try {
      assertMistake(
          "Naslag luistert niet op 0.0.0.0, want iedereen op het netwerk kan er dan zonder inloggen"
              + " bij. Laat naslag.address weg, of zet er een proxy met inloggen voor op deze"
              + " machine en stel naslag.public-address in.",
          "start",
          "--port=0");
    } finally {
      System.clearProperty("naslag.address");
    }
  }

  private void assertMistake(String sentence, String... command) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(ChildProcess.folders(folder));
    err.getBuffer().setLength(0);

    int status =
        new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
            .execute(arguments.toArray(String[]::new));

    assertThat(err.toString().strip()).isEqualTo(sentence);
    assertThat(status).isEqualTo(ExitStatus.MISTAKE);
    assertThat(out.toString()).isEmpty();
  }
}
