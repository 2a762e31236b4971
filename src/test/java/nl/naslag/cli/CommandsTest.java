package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.Naslag;
import nl.naslag.cli.run.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  private static final Path HELP = Path.of("src/test/resources/nl/naslag/cli/help.approved.txt");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new Commands(Naslag.class, new PrintWriter(out), new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void explainsEveryCommandInDutch() throws IOException {
    run();
    for (String command :
        List.of(
            "start",
            "ingest",
            "search",
            "batch",
            "saved",
            "saved list",
            "saved save",
            "saved news",
            "saved seen",
            "saved remove",
            "saved restore",
            "ask",
            "trace",
            "brief",
            "evaluate",
            "outline")) {
      out.write("\n== " + command + "\n");
      assertThat(run((command + " --help").split(" "))).isZero();
    }
    if (Boolean.getBoolean("naslag.approve")) {
      Files.createDirectories(HELP.getParent());
      Files.writeString(HELP, out.toString());
    }
    assertThat(out.toString()).isEqualToNormalizingNewlines(Files.readString(HELP));
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zoek | Naslag kent \"zoek\" niet. Geef \"naslag --help\" voor uitleg.",
        "search --thema x | Naslag kent \"--thema\" niet. Geef \"naslag search --help\" voor uitleg.",
        "ask | Er ontbreekt iets: geef VRAAG op. Geef \"naslag ask --help\" voor uitleg.",
        "brief x --out y | Er ontbreekt iets: geef --format op. Geef \"naslag brief --help\" voor uitleg.",
        "brief x --out y --format doc | De waarde bij --format klopt niet. Geef \"naslag brief --help\" voor uitleg.",
        "trace --csv --json | Naslag begrijpt deze opdracht niet. Geef \"naslag trace --help\" voor uitleg.",
        "start --port tachtig | De waarde bij --port klopt niet. Geef \"naslag start --help\" voor uitleg.",
        "search water --verantwoording water.pdf | De zoekverantwoording kan niet naar water.pdf. Kies een bestand dat eindigt op .odt of .json.",
        "batch bestaat-niet.txt | Het bestand bestaat-niet.txt is er niet of kan niet worden geopend.",
        "start --port 70000 | Een poort is een getal van 0 tot en met 65.535.",
        "outline bestaat-niet.pdf | Het bestand bestaat-niet.pdf is er niet of kan niet worden geopend."
      })
  void saysInOneDutchSentenceWhatIsWrong(String arguments, String sentence) {
    int status = run(arguments.split(" "));

    assertThat(err.toString().strip()).isEqualTo(sentence);
    assertThat(status).isEqualTo(ExitStatus.MISTAKE);
    assertThat(out.toString()).isEmpty();
  }
}
