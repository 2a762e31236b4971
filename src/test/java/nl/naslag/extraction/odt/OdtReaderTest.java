package nl.naslag.extraction.odt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// OpenDocument texts as LibreOffice writes them.
class OdtReaderTest {
  private static final String OUTLINE =
      "<outline-style><outline-level-style level='1' num-format='1'/>"
          + "<outline-level-style level='2' num-format='1' display-levels='2'/>"
          + "<outline-level-style level='3' num-format=''/></outline-style>";
  private static final String LISTS =
      "<list-style name='L1'><list-level-style-number level='1' num-format='1' num-suffix='.'/>"
          + "<list-level-style-number level='2' num-format='a' num-prefix='(' num-suffix=')'/>"
          + "<list-level-style-bullet level='3' bullet-char='–'/></list-style>"
          + "<list-style name='L2'><list-level-style-number level='1' num-format='I'"
          + " num-list-format='Lid %1%:'/></list-style>";

  @TempDir Path folder;

  private Path save(String body) {
    return save(body, "<manifest/>");
  }

  private Path save(String body, String manifest) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put("META-INF/manifest.xml", manifest);
    parts.put("meta.xml", "<document-meta><meta><title>Nota groen</title></meta></document-meta>");
    parts.put(
        "styles.xml",
        "<document-styles><styles>"
            + OUTLINE
            + "<style name='Title' family='paragraph'/>"
            + "<style name='Kop_20_2' display-name='Heading 2'/></styles>"
            + "<master-styles><p>kopregel</p></master-styles></document-styles>");
    parts.put(
        "content.xml",
        "<document-content><automatic-styles>"
            + LISTS
            + "<style name='P1' parent-style-name='Title'/>"
            + "<style name='T1'><text-properties display='none'/></style></automatic-styles>"
            + "<body><text>"
            + body
            + "</text></body></document-content>");
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
    return WordFile.zip(folder.resolve("nota.odt"), bytes);
  }

  private Extracted extracted(String body) {
    return ReadFiles.text(ReadFiles.read(save(body)));
  }

  private List<String> read(String body) {
    return WordFile.shown(extracted(body).fragments());
  }

  private static String h(int level, String text) {
    return "<h outline-level='" + level + "'>" + text + "</h>";
  }

  private static String list(String attributes, String... items) {
    return "<list "
        + attributes
        + "><list-item>"
        + String.join("</list-item><list-item>", items)
        + "</list-item></list>";
  }

  @Test
  void numbersHeadingsByTheOutline() {
    Extracted extracted =
        extracted(
            "<p style-name='P1'>Nota</p>"
                + h(1, "Inleiding")
                + h(1, "Wonen")
                + h(2, "Opgave")
                + h(3, "Zonder nummer")
                + h(2, "Keuzen")
                + "<h outline-level='1' is-list-header='true'>Colofon</h>"
                + "<h outline-level='1' restart-numbering='true' start-value='7'>Water</h>"
                + h(2, "Opgave")
                + "<p style-name='Kop_20_2'>Los</p>");

    assertThat(WordFile.shown(extracted.fragments()))
        .containsExactly(
            "kop0 Nota",
            "kop1 [1] Inleiding",
            "kop1 [2] Wonen",
            "kop2 [2.1] Opgave",
            "kop3 Zonder nummer",
            "kop2 [2.2] Keuzen",
            "kop1 Colofon",
            "kop1 [7] Water",
            "kop2 [7.1] Opgave",
            "kop2 Los");
    assertThat(extracted.properties().title()).isEqualTo("Nota groen");
  }

  @Test
  void printsEveryLevelOfAListInItsOwnWay() {
    String inner = list("", "<p>diep</p>" + list("", "<p>dieper</p>"), "<p>naast</p>");

    assertThat(read(list("style-name='L1'", "<p>een</p><p>vervolg</p>" + inner, "<p>twee</p>")))
        .containsExactly(
            "punt1 [1.] een",
            "vervolg",
            "punt2 [(a)] diep",
            "punt3 [–] dieper",
            "punt2 [(b)] naast",
            "punt1 [2.] twee");
  }

  @Test
  void goesOnOnlyInAListThatSaysSo() {
    assertThat(
            read(
                list("style-name='L1' id='x'", "<p>een</p>")
                    + list("style-name='L1'", "<p>opnieuw</p>")
                    + list("style-name='L1' continue-list='x'", "<p>twee</p>")
                    + list("style-name='L1' continue-numbering='true'", "<p>drie</p>")
                    + "<list style-name='L1'><list-item start-value='9'><p>negen</p></list-item>"
                    + "<list-item><p>tien</p></list-item><list-header><p>kaal</p></list-header></list>"
                    + list("style-name='L2'", "<p>vraag</p>")))
        .containsExactly(
            "punt1 [1.] een",
            "punt1 [1.] opnieuw",
            "punt1 [2.] twee",
            "punt1 [3.] drie",
            "punt1 [9.] negen",
            "punt1 [10.] tien",
            "kaal",
            "Lid I: vraag");
  }

  @Test
  void leavesDeletedHiddenAndSideTextOut() {
    String changes =
        "<tracked-changes><changed-region><deletion><p>weg</p></deletion></changed-region>"
            + "</tracked-changes>";

    assertThat(
            read(
                changes
                    + "<p>Wij<s/>bouwen<change-start/> veel<change-end/><change/>"
                    + "<span style-name='T1'>geheim</span><annotation><p>mening</p></annotation>"
                    + " in Noord\u2011Holland<line-break/>en\n verder<hidden-text>x</hidden-text></p>"
                    + "<section display='none'><p>dicht</p></section>"))
        .containsExactly("Wij bouwen veel in Noord\u2011Holland en verder");
  }

  @Test
  void readsNotesBoxesTablesAndContents() {
    String note =
        "<note><note-citation>1</note-citation><note-body><p>Zie II.</p></note-body></note>";
    String box = "<frame><text-box><p>In het kader</p></text-box><desc>plaatje</desc></frame>";
    String inner = "<table><table-row><table-cell><p>x</p></table-cell></table-row></table>";

    assertThat(
            read(
                "<table-of-content><table-of-content-source><p>bron</p></table-of-content-source>"
                    + "<index-body><index-title><p>Inhoud</p></index-title>"
                    + "<p><a>1 Inleiding<tab/>4</a></p></index-body></table-of-content>"
                    + "<p>Het Rijk"
                    + note
                    + " betaalt"
                    + box
                    + ".</p>"
                    + "<table><table-header-rows><table-row><table-cell><p>Wie</p></table-cell>"
                    + "<table-cell><p>Wat</p>"
                    + inner
                    + "</table-cell><covered-table-cell/>"
                    + "</table-row></table-header-rows></table>"
                    + h(1, "Kop")))
        .containsExactly(
            "Inhoud",
            "1 Inleiding ..... 4",
            "Het Rijk betaalt.",
            "In het kader",
            "rij Wie | Wat x | ",
            "noot [1] Zie II.",
            "kop1 [1] Kop");
  }

  @Test
  void saysThatAnEncryptedOneIsEncrypted() {
    String manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";

    assertThat(((Unreadable) ReadFiles.read(save("<p>x</p>", manifest))).reason())
        .isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void keepsWhatCameBeforeBrokenMarkup() {
    Extracted extracted = extracted("<p>Begin</p><list><list-item><p>half");

    assertThat(ReadFiles.lines(extracted)).containsExactly("Begin");
    assertThat(extracted.missing()).containsExactly(Reason.DAMAGED);
  }
}
