package nl.naslag.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Markdown as people and programs write it.
class MarkdownReaderTest {
  @TempDir Path folder;

  private Extracted extracted(String text) throws IOException {
    return ReadFiles.text(ReadFiles.read(folder, "nota.md", text));
  }

  private List<String> read(String text) throws IOException {
    return WordFile.shown(extracted(text).fragments());
  }

  @Test
  void givesEveryLevelOfAListItsDepthByIndent() throws IOException {
    assertThat(
            read(
                """
                1. een
                   vervolg
                   - diep
                        * dieper
                   - weer diep
                2. twee
                    a. letter
                    ii) Romeins

                Een alinea.
                  - toch eerste niveau
                A. Jansen is wethouder.
                """))
        .containsExactly(
            "punt1 [1.] een vervolg",
            "punt2 [-] diep",
            "punt3 [*] dieper",
            "punt2 [-] weer diep",
            "punt1 [2.] twee",
            "punt2 [a.] letter",
            "punt2 [ii)] Romeins",
            "Een alinea.",
            "punt1 [-] toch eerste niveau A. Jansen is wethouder.");
  }

  @Test
  void readsUnderlinedHeadingsPropertiesAndComments() throws IOException {
    Extracted extracted =
        extracted(
            """
            ---
            title: "Nota groen"
            lang: nl
            ---
            Groen in de wijk
            ================
            <!-- nog
            nakijken -->
            Keuzen
            ------
            Tekst.

            ---
            ### 2.1 Bomen ###
            """);

    assertThat(WordFile.shown(extracted.fragments()))
        .containsExactly("kop1 Groen in de wijk", "kop2 Keuzen", "Tekst.", "kop3 2.1 Bomen");
    assertThat(extracted.properties().title()).isEqualTo("Nota groen");
  }

  @Test
  void readsTablesQuotesCodeAndNotes() throws IOException {
    assertThat(
            read(
                """
                | Wie | Wat |
                |-----|:---:|
                | Rijk | 5 \\| 6 |

                > citaat van
                > de raad

                ```
                letterlijk
                ```
                Het Rijk[^1] betaalt\\
                mee.

                [^1]: Zie II.
                """))
        .containsExactly(
            "rij Wie | Wat",
            "rij Rijk | 5 | 6",
            "citaat van de raad",
            "letterlijk",
            "Het Rijk betaalt mee.",
            "noot [1] Zie II.");
  }

  @Test
  void takesTheMarksBehindABackslashAsTheyStand() throws IOException {
    assertThat(
            read(
                """
                ## 4\\.2 Water

                Netto\\-capaciteit \\[MW\\] in C:\\map en \\\\ blijft.

                | a \\| b | c |
                """))
        .containsExactly(
            "kop2 4.2 Water", "Netto-capaciteit [MW] in C:\\map en \\ blijft.", "rij a | b | c");
  }
}
