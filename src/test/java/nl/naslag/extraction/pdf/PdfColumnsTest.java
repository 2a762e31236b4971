package nl.naslag.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The order in which a page is read.
class PdfColumnsTest {
  private static final List<String> LEFT =
      List.of(
          "De provincie vraagt het rijk om een",
          "bijdrage aan het spoor tussen de kernen,",
          "omdat reizigers nu te lang onderweg zijn",
          "en bedrijven zich daardoor niet vestigen.",
          "Wij werken dit samen met gemeenten uit.");
  private static final List<String> RIGHT =
      List.of(
          "Het water in de beekdalen blijft langer",
          "staan dan voorheen. Boeren merken dat",
          "in het voorjaar, als het land te nat is",
          "om te bewerken. Daarom passen wij het",
          "peil per gebied aan, in overleg.");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("stuk.pdf");
  }

  @Test
  void readsColumnByColumnAndKeepsTheHeadingsOverBoth() throws IOException {
    Path file =
        new PdfOnPaper()
            .page()
            .size(16)
            .write(70, 150, "Een heel brede kop die over de beide kolommen heen loopt")
            .size(10)
            .write(70, 200, LEFT)
            .write(310, 203, RIGHT)
            .size(16)
            .write(70, 300, "Een tweede brede kop die over de beide kolommen heen loopt")
            .size(10)
            .write(70, 340, RIGHT)
            .write(310, 340, LEFT)
            .save(file());

    List<String> lines =
        ReadFiles.lines(ReadFiles.read(file)).stream().filter(line -> !line.isEmpty()).toList();

    assertThat(lines).startsWith("Een heel brede kop die over de beide kolommen heen loopt");
    assertThat(lines.subList(1, 6)).isEqualTo(LEFT);
    assertThat(lines.subList(6, 11)).isEqualTo(RIGHT);
    assertThat(lines.get(11)).startsWith("Een tweede brede kop");
    assertThat(lines.subList(12, 17)).isEqualTo(RIGHT);
    assertThat(lines.subList(17, 22)).isEqualTo(LEFT);
  }

  @Test
  void readsATableRowByRow() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page();
    for (int row = 0; row < 8; row++) {
      paper.write(70, 200 + 14 * row, "Programma " + row);
      paper.write(250, 200 + 14 * row, (row + 1) + ".250");
      paper.write(400, 200 + 14 * row, (row + 2) + ".750");
    }

    List<String> lines = ReadFiles.lines(ReadFiles.read(paper.save(file())));

    assertThat(lines).startsWith("Programma 0 1.250 2.750", "Programma 1 2.250 3.750");
  }

  @Test
  void keepsColumnsApartThatStandAsCloseAsWideSpaces() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page();
    for (int line = 0; line < 12; line++) {
      paper.write(72, 100 + 12 * line, "Links staat een regel met genoeg woorden " + (line % 10));
    }
    float right = 72 + paper.width("Links staat een regel met genoeg woorden 0") + 9;
    for (int line = 0; line < 12; line++) {
      paper.write(right, 100 + 12 * line, "Rechts staat een regel met genoeg woorden " + line % 10);
    }

    List<String> lines = ReadFiles.lines(ReadFiles.read(paper.save(file())));

    assertThat(lines).filteredOn(line -> line.contains("Links")).hasSize(12);
    assertThat(lines).noneMatch(line -> line.contains("Links") && line.contains("Rechts"));
  }

  @Test
  void marksWhereParagraphsPart() throws IOException {
    Path file = new PdfOnPaper().page().write(70, 200, LEFT).write(70, 282, RIGHT).save(file());

    List<String> lines = ReadFiles.lines(ReadFiles.read(file));

    assertThat(lines.indexOf("")).isEqualTo(LEFT.size());
    assertThat(lines).hasSize(LEFT.size() + 1 + RIGHT.size());
  }
}
