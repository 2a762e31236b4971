package nl.naslag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.Naslag;
import nl.naslag.cli.run.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
            "commitments",
            "trace",
            "brief",
            "backup",
            "restore",
            "check",
            "evaluate",
            "outline",
            "completion")) {
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

  @Test
  void saysItsVersion() throws IOException {
    assertThat(run("--version")).isZero();

    Matcher version =
        Pattern.compile("<artifactId>naslag</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(out.toString().strip())
        .isEqualTo("Naslag " + version.group(1) + " (Java " + Runtime.version().feature() + ")");
  }

  @Test
  void completesWhatIsTypedInAShell(@TempDir Path folder) throws Exception {
    assertThat(run("completion", "bash")).isZero();
    Path script = folder.resolve("aanvullen.bash");
    Files.writeString(
        script,
        out
            + "\nCOMP_WORDS=(naslag se); COMP_CWORD=1; _complete_naslag; echo \"${COMPREPLY[@]}\""
            + "\nCOMP_WORDS=(naslag brief --fo); COMP_CWORD=2; _complete_naslag; echo \"${COMPREPLY[@]}\"\n");

    Process bash = new ProcessBuilder("bash", script.toString()).start();

    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
        .containsExactly("search", "--format");
  }

  @Test
  void takesNoWordsForAMistake() {
    assertThat(run("search", "")).isEqualTo(ExitStatus.MISTAKE);
    assertThat(run("search", " ", "--theme", "wonen")).isEqualTo(ExitStatus.MISTAKE);
    assertThat(err.toString().lines().distinct())
        .containsExactly(
            "Er ontbreekt iets: geef WOORDEN op. Geef \"naslag search --help\" voor uitleg.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zoek | Naslag kent de opdracht \"zoek\" niet. Kies uit: start, ingest, search, batch, saved, ask, commitments, trace, dossiers, brief, backup, restore, check, evaluate, outline, completion. Geef \"naslag --help\" voor uitleg.",
        "search water --horizn 2030 | Naslag kent \"--horizn\" niet. Bedoelt u --horizon? Geef \"naslag search --help\" voor uitleg.",
        "search | Er ontbreekt iets: geef WOORDEN op. Geef \"naslag search --help\" voor uitleg.",
        "completion fish | De waarde bij SHELL klopt niet. Kies uit: bash, zsh. Geef \"naslag completion --help\" voor uitleg.",
        "search --thema x | Naslag kent \"--thema\" niet. Bedoelt u --theme? Geef \"naslag search --help\" voor uitleg.",
        "ask | Er ontbreekt iets: geef VRAAG op. Geef \"naslag ask --help\" voor uitleg.",
        "brief x --out y | Er ontbreekt iets: geef --format op. Geef \"naslag brief --help\" voor uitleg.",
        "brief x --out y --format doc | De waarde bij --format klopt niet. Kies uit: odt, docx, pdf, html, md, json, ods, csv, excel, csl, ris, bib. Geef \"naslag brief --help\" voor uitleg.",
        "trace --csv --json | Deze opties gaan niet samen: --json, --csv, --ods. Kies er één. Geef \"naslag trace --help\" voor uitleg.",
        "commitments --kind tekst | Deze lijst bevat alleen: verzoek, toezegging, voornemen, verplichting, verkenning, besluit, agendapunt, denkrichting. Zoek andere soorten met /api/v1/search.",
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
