package nl.naslag.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stands beside the text of a page.
class PdfAsidesTest {
  private static final List<String> TEXT =
      List.of(
          "De provincie vraagt het rijk om een bijdrage aan het spoor tussen de kernen,",
          "omdat reizigers nu te lang onderweg zijn en bedrijven zich daardoor niet in de",
          "regio vestigen. Wij werken dit samen met gemeenten uit. Het water in de dalen",
          "blijft langer staan dan voorheen en boeren merken dat in het voorjaar, als het",
          "land te nat is om te bewerken. Daarom passen wij het peil per gebied aan en",
          "overleggen wij met de waterschappen over de kosten die daarvoor nodig zijn, en",
          "over de vraag wie deze draagt.");

  @TempDir Path folder;

  @Test
  void readsNotesBelowAShortLineApartAlsoWhereTheyGoOnOverThePage() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().write(70, 200, TEXT);
    paper.rule(70, 700, 214, 700).size(8);
    paper.write(70, 715, "1 Zie de brief van de gedeputeerde aan de Kamer,");
    paper.write(70, 726, "2 Over het water gaat de nota die in het voorjaar");
    paper.page().size(10).write(70, 200, TEXT).rule(70, 700, 214, 700).size(8);
    paper.write(70, 715, "is vastgesteld door de staten.");

    List<Fragment> read = fragments(paper);

    assertThat(read)
        .filteredOn(fragment -> fragment.kind() == FragmentKind.FOOTNOTE)
        .extracting(Fragment::text)
        .containsExactly(
            "1 Zie de brief van de gedeputeerde aan de Kamer,",
            "2 Over het water gaat de nota die in het voorjaar",
            "is vastgesteld door de staten.");
  }

  @Test
  void readsSmallPrintInTheMarginApartFromTheLinesBesideIt() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().write(70, 200, TEXT);
    paper.size(6).write(470, 212, "Gewijzigde veldcode").write(470, 219, "Opmerking van de jurist");

    List<Fragment> read = fragments(paper);

    assertThat(read)
        .filteredOn(fragment -> fragment.kind() == FragmentKind.LINE)
        .extracting(Fragment::text)
        .isEqualTo(TEXT);
    assertThat(read)
        .filteredOn(fragment -> fragment.kind() == FragmentKind.FOOTNOTE)
        .extracting(Fragment::text)
        .containsExactly("Gewijzigde veldcode\nOpmerking van de jurist");
  }

  @Test
  void keepsTheLastColumnOfATable() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page();
    for (int row = 0; row < 12; row++) {
      paper.size(10).write(70, 200 + 14 * row, "Programma met een naam van enige lengte " + row);
      paper.size(8).write(470, 200 + 14 * row, "wethouder " + (char) ('a' + row));
    }

    assertThat(fragments(paper))
        .noneMatch(fragment -> fragment.kind() == FragmentKind.FOOTNOTE)
        .anyMatch(fragment -> fragment.text().endsWith("lengte 3 wethouder d"));
  }

  @Test
  void tellsHeadingsAndNotesByTheTagsOfTheFile() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page();
    paper.tag("H2").write(70, 200, "Een kop die als tekst is gezet");
    paper.tag("P").write(70, 214, TEXT);
    paper.tag("Note").write(70, 320, "Een noot zonder nummer");

    List<Fragment> read = fragments(paper);

    assertThat(read.getFirst().level()).isEqualTo(2);
    assertThat(read).filteredOn(fragment -> fragment.level() > 0).hasSize(1);
    assertThat(read.getLast().kind()).isEqualTo(FragmentKind.FOOTNOTE);
  }

  private List<Fragment> fragments(PdfOnPaper paper) throws IOException {
    Path file = paper.save(folder.resolve("stuk.pdf"));
    return ReadFiles.text(ReadFiles.read(file)).fragments();
  }
}
