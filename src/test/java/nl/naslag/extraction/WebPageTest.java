package nl.naslag.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Web pages as content systems and Word write them.
class WebPageTest {
  @TempDir Path folder;

  private List<String> read(String body) throws IOException {
    String page = "<!DOCTYPE html><html><body>" + body + "</body></html>";
    return WordFile.shown(ReadFiles.text(ReadFiles.read(folder, "nota.html", page)).fragments());
  }

  @Test
  void printsTheMarkersThatABrowserPrints() throws IOException {
    assertThat(
            read(
                "<ol type='i'><li>een<ol type='A'><li>diep</li></ol></li><li>twee</li></ol>"
                    + "<ol style='list-style-type: lower-alpha'><li>alfa</li><li>beta</li></ol>"
                    + "<ol reversed start='3'><li>drie</li><li>twee</li></ol>"
                    + "<ol><li><h2>Wonen</h2><p>Tekst.</p></li><li><h2>Water</h2></li></ol>"))
        .containsExactly(
            "punt1 [i.] een",
            "punt2 [A.] diep",
            "punt1 [ii.] twee",
            "punt1 [a.] alfa",
            "punt1 [b.] beta",
            "punt1 [3.] drie",
            "punt1 [2.] twee",
            "kop2 [1.] Wonen",
            "Tekst.",
            "kop2 [2.] Water");
  }

  @Test
  void readsTheNumbersThatWordKeepsInAPage() throws IOException {
    String ignore = "<span style='mso-list:Ignore'>%<span>&nbsp;&nbsp; </span></span>";

    assertThat(
            read(
                "<h2>"
                    + ignore.replace("%", "1.1")
                    + "Doel</h2>"
                    + "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                    + ignore.replace("%", "a)")
                    + "Bouwen</p>"
                    + "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'>"
                    + ignore.replace("%", "&middot;")
                    + "Snel</p><p class=MsoNormal>Slot</p>"))
        .containsExactly("kop2 [1.1] Doel", "punt2 [a)] Bouwen", "punt3 [•] Snel", "Slot");
  }

  @Test
  void leavesOutWhatIsNotShownAndTheMarksOfNotes() throws IOException {
    assertThat(
            read(
                "<p>Wij <del>niet</del><ins>wel</ins><a href='#_ftn1'><sup>[1]</sup></a>, op 5 km"
                    + "<sup>2</sup>.</p><div style='DISPLAY : none'>dicht</div>"
                    + "<p hidden>weg</p><p class='footnote'><a href='#_ftnref1'>[1]</a> Bron.</p>"))
        .containsExactly("Wij wel, op 5 km2.", "noot Bron.");
  }

  @Test
  void keepsARowBelowACellThatReachesDown() throws IOException {
    assertThat(
            read(
                "<table><tr><th>Wie</th><th>Wat</th></tr><tr><td rowspan=2>Rijk</td><td>a<table>"
                    + "<tr><td>x</td><td>y</td></tr></table></td></tr><tr><td>b</td></tr>"
                    + "<tr><td colspan=2>Breed</td></tr></table>"))
        .containsExactly("rij Wie | Wat", "rij Rijk | a x y", "rij b", "Breed");
  }
}
