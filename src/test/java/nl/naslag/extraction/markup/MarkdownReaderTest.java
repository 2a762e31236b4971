package nl.naslag.extraction.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.WordFile;
import nl.naslag.extraction.text.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void readsWhatTheMarksAreAroundWithoutThem() throws IOException {
    assertThat(
            read(
                """
                *Groen* en __blauw__ met `code`, [een nota](nota.pdf "Titel") &eacute;n
                <https://drenthe.nl>.
                ![kaart](kaart.png)*Figuur 1*

                ## De *Nedersaksenlijn*
                """))
        .containsExactly(
            "Groen en blauw met code, een nota én https://drenthe.nl. Figuur 1",
            "kop2 De Nedersaksenlijn");
  }

  @Test
  void readsHtmlAsHtmlAndOtherTagsAsWords() throws IOException {
    assertThat(
            read(
                """
                Lucht: 40 <span class="x">µg/m<sup>3</sup></span><!-- nakijken --> in <naam gemeente>,
                zie <title> en <script>.

                <table><tr><td>Rijk</td>

                <td>**5**</td></tr></table>

                <div hidden>
                verborgen
                </div>

                | a<br>b | c |
                """))
        .containsExactly(
            "Lucht: 40 µg/m3 in <naam gemeente>, zie <title> en <script>.",
            "rij Rijk | **5**",
            "rij a b | c");
  }

  @Test
  void readsRowsOfEveryTable() throws IOException {
    assertThat(
            read(
                """
                Wie | Wat
                --- | ---
                Rijk | 5 | extra
                **Gemeente** | 6

                | Kop | |

                | --- | --- |

                | | los |
                | --- |
                Geen rij.
                """))
        .containsExactly(
            "rij Wie | Wat",
            "rij Rijk | 5 | extra",
            "rij Gemeente | 6",
            "rij Kop | ",
            "rij  | los",
            "Geen rij.");
  }

  @Test
  void keepsTheMarkersAsTheyAreWritten() throws IOException {
    assertThat(
            read(
                """
                3) drie
                1) een

                - 1. genummerd
                - a. letter
                - > citaat
                - # kop

                Zie:
                a. eerste
                • tweede

                A. Jansen is wethouder van de gemeente.

                In het jaar
                2014.

                + los

                  vervolg
                """))
        .containsExactly(
            "punt1 [3)] drie",
            "punt1 [1)] een",
            "punt1 [1.] genummerd",
            "punt1 [-] a. letter",
            "punt1 [-] citaat",
            "punt1 [-] kop",
            "Zie:",
            "punt1 [a.] eerste",
            "punt1 [•] tweede",
            "A. Jansen is wethouder van de gemeente.",
            "In het jaar 2014.",
            "punt1 [+] los",
            "vervolg");
  }

  @Test
  void tellsHeadingsFromParagraphsAboveARule() throws IOException {
    assertThat(
            read(
                """
                Titel van een programma dat regels verdubbelt

                =============================================

                Een zin
                over twee regels
                ---
                NAP 3,1 m
                =
                NAP + 3,10 meter
                """))
        .containsExactly(
            "kop1 Titel van een programma dat regels verdubbelt",
            "Een zin over twee regels",
            "NAP 3,1 m = NAP + 3,10 meter");
  }

  @Test
  void readsNotesThatLookLikeTargetsOfLinks() throws IOException {
    assertThat(read("Het Rijk[^1] en[^a] betalen.\n\n[^1]: Nota\n[^a]: *Zie* II.\n"))
        .containsExactly("Het Rijk en betalen.", "noot [1] Nota", "noot [a] Zie II.");
  }

  @Test
  void tellsParagraphsInBoldForHeadingsWithoutAMark() throws IOException {
    assertThat(extracted("**Wonen**\n\nWij __bouwen__.\n").fragments())
        .extracting(fragment -> fragment.typeface() != null && fragment.typeface().bold())
        .containsExactly(true, false);
  }

  /// What would take a parser deep, far back or the whole memory.
  @ParameterizedTest
  @ValueSource(
      strings = {">", "- ", "1. ", "*a ", "**a ", "[", "![[]()", "a<b>", "a <span>", "`a``", "|a"})
  void keepsTheTextBetweenMarksWithoutEnd(String marks) throws IOException {
    String text = marks.repeat(100_000 / marks.length()) + "\n\n# Kop\n\nTekst.\n";

    assertThat(read(text)).endsWith("kop1 Kop", "Tekst.");
  }

  @Test
  void keepsWhatItReadOfALongTextUntilTheLimit() throws IOException {
    Path file = Files.writeString(folder.resolve("lang.md"), "Een *zin*.\n\n".repeat(100_000));
    Limits limits = new Limits(200_000, 500, 50, 4, 20_000_000);

    Extracted extracted = ReadFiles.text(ReadFiles.read(file, limits));

    assertThat(extracted.missing()).containsExactly(Reason.TOO_LARGE);
    assertThat(extracted.fragments()).hasSizeGreaterThan(4_000);
    assertThat(extracted.fragments()).allMatch(fragment -> fragment.text().equals("Een zin."));
  }
}
