package nl.naslag.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The numbers that Word prints before headings and items, which stand nowhere in the text.
class WordNumbersTest {
  private static final String CHAPTERS = "<pPr><numPr><numId val='1'/></numPr></pPr>";

  @TempDir Path folder;

  /// Headings in the usual way of Word: each style is linked to a level of one list.
  private static WordFile report() {
    return new WordFile()
        .style("Kop1", "heading 1", CHAPTERS)
        .style("Kop2", "heading 2", CHAPTERS)
        .style("Kop3", "heading 3", "<basedOn val='Kop2'/>")
        .style(
            "Bijlage",
            "Bijlagekop",
            "<pPr><numPr><numId val='2'/></numPr>" + "<outlineLvl val='0'/></pPr>")
        .definition(
            1,
            "1 decimal %1|<pStyle val='Kop1'/>",
            "1 decimal %1.%2|<pStyle val='Kop2'/>",
            "1 decimal %1.%2.%3|<pStyle val='Kop3'/>")
        .definition(2, "1 upperLetter Bijlage %1")
        .list(1, 1, "")
        .list(2, 2, "");
  }

  private static String style(String id) {
    return "<pStyle val='" + id + "'/>";
  }

  @Test
  void numbersHeadingsByTheirStyles() {
    WordFile file =
        report()
            .paragraph(style("Kop1"), "Inleiding")
            .paragraph(style("Kop1"), "Wonen")
            .paragraph(style("Kop2"), "Opgave")
            .paragraph(style("Kop2"), "Keuzen")
            .paragraph(style("Kop1") + "<numPr><numId val='0'/></numPr>", "Colofon")
            .paragraph(style("Kop1"), "Water")
            .paragraph(style("Kop2"), "Opgave")
            .paragraph(style("Bijlage"), "Kaarten")
            .paragraph(style("Bijlage"), "Bronnen");

    assertThat(file.read(folder))
        .containsExactly(
            "kop1 [1] Inleiding",
            "kop1 [2] Wonen",
            "kop2 [2.1] Opgave",
            "kop2 [2.2] Keuzen",
            "kop1 Colofon",
            "kop1 [3] Water",
            "kop2 [3.1] Opgave",
            "kop1 [Bijlage A] Kaarten",
            "kop1 [Bijlage B] Bronnen");
  }

  @Test
  void numbersChaptersOnThroughPartsThatDoNotRestartThem() {
    WordFile file =
        new WordFile()
            .definition(
                1, "1 upperRoman Deel %1", "1 decimal %2.|<lvlRestart val='0'/>", "1 decimal %2.%3")
            .list(1, 1, "")
            .item(1, 0, "een")
            .item(1, 1, "a")
            .item(1, 2, "b")
            .item(1, 0, "twee")
            .item(1, 1, "c")
            .item(1, 2, "d");

    assertThat(file.read(folder))
        .containsExactly(
            "Deel I een",
            "punt2 [1.] a",
            "punt3 [1.1] b",
            "Deel II twee",
            "punt2 [2.] c",
            "punt3 [2.1] d");
  }

  @Test
  void printsEveryLevelInItsOwnWay() {
    WordFile file =
        new WordFile()
            .definition(
                1,
                "3 decimal %1.",
                "1 lowerLetter %2)",
                "1 lowerRoman (%3)",
                "1 bullet \uF0B7",
                "1 decimal %1.%5|<isLgl/>")
            .list(1, 1, "")
            .item(1, 0, "drie")
            .item(1, 1, "a")
            .item(1, 1, "b")
            .item(1, 2, "i")
            .item(1, 2, "ii")
            .item(1, 3, "stip")
            .item(1, 0, "vier")
            .item(1, 1, "weer a")
            .item(1, 4, "diep");

    assertThat(file.read(folder))
        .containsExactly(
            "punt1 [3.] drie",
            "punt2 [a)] a",
            "punt2 [b)] b",
            "punt3 [(i)] i",
            "punt3 [(ii)] ii",
            "punt4 [•] stip",
            "punt1 [4.] vier",
            "punt2 [a)] weer a",
            "punt5 [4.1] diep");
  }

  @Test
  void goesOnInAnotherListOfTheSameDefinitionUnlessThatRestarts() {
    WordFile file =
        new WordFile()
            .definition(1, "1 decimal %1.")
            .list(1, 1, "")
            .list(2, 1, "")
            .list(3, 1, "<lvlOverride ilvl='0'><startOverride val='1'/></lvlOverride>")
            .item(1, 0, "een")
            .item(2, 0, "twee")
            .item(3, 0, "opnieuw een")
            .item(3, 0, "opnieuw twee");

    assertThat(file.read(folder))
        .containsExactly(
            "punt1 [1.] een",
            "punt1 [2.] twee",
            "punt1 [1.] opnieuw een",
            "punt1 [2.] opnieuw twee");
  }

  @Test
  void takesTheLevelsOfAListFromAStyleOfLists() {
    WordFile file =
        new WordFile()
            .style("Stijl", "Beleidslijst", "<pPr><numPr><numId val='1'/></numPr></pPr>")
            .definition(1, "1 lowerLetter %1.")
            .list(1, 1, "")
            .numbering("<abstractNum abstractNumId='7'><numStyleLink val='Stijl'/></abstractNum>")
            .list(
                9,
                7,
                "<lvlOverride ilvl='0'><lvl><start val='1'/><numFmt val='upperLetter'/>"
                    + "<lvlText val='%1:'/></lvl></lvlOverride>")
            .list(8, 7, "")
            .item(8, 0, "klein")
            .item(9, 0, "groot");

    assertThat(file.read(folder)).containsExactly("punt1 [a.] klein", "punt1 [B:] groot");
  }

  @Test
  void keepsAWordBeforeTheNumberInTheText() {
    WordFile file =
        new WordFile()
            .definition(1, "1 decimal Figuur %1:")
            .definition(2, "8 lowerRoman %1)")
            .list(1, 1, "")
            .list(2, 2, "")
            .item(1, 0, "Kaart")
            .item(2, 0, "acht");

    assertThat(file.read(folder)).containsExactly("Figuur 1: Kaart", "punt1 [viii)] acht");
  }

  @Test
  void givesItemsTheDepthThatTheirStyleNames() {
    String linked = "<pPr><numPr><ilvl val='2'/><numId val='1'/></numPr></pPr>";
    WordFile file =
        new WordFile()
            .style("O2", "Opsomming nummers 2", linked)
            .definition(1, "1 decimal %1", "1 bullet -", "1 lowerLetter %3|<pStyle val='O2'/>")
            .list(1, 1, "")
            .item(1, 0, "een")
            .paragraph(style("O2"), "diep");

    assertThat(file.read(folder)).containsExactly("punt1 [1] een", "punt2 [a] diep");
  }

  @Test
  void readsOnWhenNumbersStylesAndListsMakeNoSense() {
    WordFile file =
        new WordFile()
            .style("A", "a", "<basedOn val='B'/>")
            .style("B", "b", "<basedOn val='A'/>")
            .definition(1, "2000000 lowerLetter %1.", "9999999 upperRoman %9%2%1")
            .numbering("<abstractNum abstractNumId='7'><numStyleLink val='weg'/></abstractNum>")
            .list(1, 1, "")
            .list(2, 99, "")
            .list(3, 7, "")
            .paragraph(style("A"), "kring")
            .item(1, 0, "ver")
            .item(1, 77, "te diep")
            .item(2, 0, "zonder lijst")
            .item(3, -1, "zonder stijl");

    assertThat(file.read(folder))
        .containsExactly(
            "kring", "punt1 [2000000.] ver", "te diep", "zonder lijst", "zonder stijl");
  }
}
