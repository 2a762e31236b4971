package nl.naslag.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What runs along but does not stay the same, and what stands over columns or raised.
class PdfHeadsTest {
  private static final List<String> COLUMN =
      List.of(
          "De provincie vraagt het rijk om een",
          "bijdrage aan het spoor tussen de kernen,",
          "omdat reizigers nu te lang onderweg zijn",
          "en bedrijven zich daardoor niet vestigen.",
          "Wij werken dit samen met gemeenten uit.");

  @TempDir Path folder;

  @Test
  void leavesOutAHeadThatChangesWithTheChapter() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    for (int page = 0; page < 6; page++) {
      paper.page().size(8).write(70, 50, page < 3 ? "Programma Wonen" : "Programma Zorg");
      paper.size(10).write(70, 100, "Tekst " + "abcdef".charAt(page));
      paper.write(70, 112, "die van regel tot regel").write(70, 124, "doorloopt op de pagina.");
    }

    assertThat(lines(paper)).noneMatch(line -> line.startsWith("Programma")).contains("Tekst a");
  }

  @Test
  void keepsHeadingsThatEachPageBeginsWith() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    for (String title : List.of("Wonen", "Werken", "Water", "Natuur", "Zorg", "Sport")) {
      paper.page().write(70, 50, title).write(70, 100, COLUMN);
    }

    assertThat(lines(paper)).contains("Wonen", "Sport");
  }

  @Test
  void endsTheColumnsAtAShortHeadingOverBoth() throws IOException {
    PdfOnPaper paper =
        new PdfOnPaper().page().size(10).write(70, 100, COLUMN).write(310, 100, COLUMN);
    paper.size(16).write(70, 190, "Tweede hoofdstuk");
    paper.size(10).write(70, 220, COLUMN).write(310, 220, COLUMN);

    List<String> lines = lines(paper).stream().filter(line -> !line.isEmpty()).toList();

    assertThat(lines.indexOf("Tweede hoofdstuk")).isEqualTo(2 * COLUMN.size());
  }

  @Test
  void keepsTheNumberOfANoteOutOfTheWordBeforeIt() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().size(10).write(70, 100, "De wet");
    float behind = 70 + paper.width("De wet");
    paper.size(6).write(behind, 96, "12");
    paper.size(10).write(behind + 10, 100, "geldt").size(6).write(70, 700, "3");
    paper.size(9).write(75, 703, "Zie de brief.");

    assertThat(lines(paper)).contains("De wet¹² geldt").contains("3 Zie de brief.");
  }

  private List<String> lines(PdfOnPaper paper) throws IOException {
    return ReadFiles.lines(ReadFiles.read(paper.save(folder.resolve("stuk.pdf"))));
  }
}
