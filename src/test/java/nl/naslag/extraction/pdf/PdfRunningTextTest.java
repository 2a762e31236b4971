package nl.naslag.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Page;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What runs along on the pages, and what only seems to.
class PdfRunningTextTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("stuk.pdf");
  }

  @Test
  void leavesRunningTextOutAndReadsThePrintedNumbers() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    for (int page = 1; page <= 4; page++) {
      paper
          .page()
          .write(70, 40, "Ruimtelijk voorstel")
          .write(70, 200, "Pagina met eigen tekst " + "abcd".charAt(page - 1))
          .write(290, 810, String.valueOf(page + 2));
    }

    Extracted extracted = ReadFiles.text(ReadFiles.read(paper.save(file())));

    assertThat(extracted.fragments())
        .extracting(Fragment::text)
        .containsExactly(
            "Pagina met eigen tekst a",
            "Pagina met eigen tekst b",
            "Pagina met eigen tekst c",
            "Pagina met eigen tekst d");
    assertThat(extracted.pages()).extracting(Page::label).containsExactly("3", "4", "5", "6");
  }

  @Test
  void leavesOutAFootThatStandsHighOnAPagePrintedSmaller() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    for (int page = 1; page <= 4; page++) {
      paper
          .page()
          .write(70, 200, "Eigen tekst " + "abcd".charAt(page - 1))
          .write(55, 694, "Ingangsdatum: 1 oktober 2023");
    }

    List<String> lines = ReadFiles.lines(ReadFiles.read(paper.save(file())));

    assertThat(lines)
        .containsExactly("Eigen tekst a", "Eigen tekst b", "Eigen tekst c", "Eigen tekst d");
  }

  @Test
  void keepsNumbersOfItemsThatHappenToStandLowOnSeveralPages() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    for (int page = 1; page <= 4; page++) {
      String letter = String.valueOf("abcd".charAt(page - 1));
      paper.page().write(70, 200, "Eigen tekst " + letter);
      paper.write(93, 760, 17 + 3 * page * page + ". Agendapunt:");
      paper.write(194, 760, "Onderwerp van " + letter);
    }

    List<String> lines = ReadFiles.lines(ReadFiles.read(paper.save(file())));

    assertThat(lines)
        .contains("20. Agendapunt: Onderwerp van a", "65. Agendapunt: Onderwerp van d");
  }

  @Test
  void keepsAHeadingThatComesBackNowAndThen() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    for (int page = 1; page <= 12; page++) {
      paper.page().write(70, 300, "Tekst " + "abcdefghijkl".charAt(page - 1));
      if (page % 5 == 1) {
        paper.write(70, 80, "Wat willen we bereiken");
      }
    }

    List<String> lines = ReadFiles.lines(ReadFiles.read(paper.save(file())));

    assertThat(lines).filteredOn("Wat willen we bereiken"::equals).hasSize(3);
  }

  @Test
  void leavesOutWhatTheFileSaysRunsAlongOnceItComesBack() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().tag("Artifact").write(70, 130, "Datum 3 maart");
    paper.write(70, 60, "Nota Wonen").tag("P").write(70, 200, "Eerste pagina");
    paper.page().tag("Artifact").write(70, 60, "Nota Wonen");
    paper.tag("P").write(70, 200, "Tweede pagina");

    assertThat(ReadFiles.lines(ReadFiles.read(paper.save(file()))))
        .contains("Datum 3 maart", "Eerste pagina", "Tweede pagina")
        .doesNotContain("Nota Wonen");
  }
}
