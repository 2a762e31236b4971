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

class PdfTablesTest {
  @TempDir Path folder;

  private List<Fragment> read(PdfOnPaper paper) throws IOException {
    return ReadFiles.text(ReadFiles.read(paper.save(folder.resolve("tabel.pdf")))).fragments();
  }

  /// Two rows of two cells, of which the cells hold lines at different heights.
  private static PdfOnPaper grid(PdfOnPaper paper) {
    return paper
        .rule(70, 200, 430, 200)
        .rule(70, 220, 430, 220)
        .rule(70, 270, 430, 270)
        .rule(70, 200, 70, 270)
        .rule(250, 200, 250, 270)
        .rule(430, 200, 430, 270)
        .write(75, 214, "Risico")
        .write(255, 214, "Maatregel")
        .write(75, 236, List.of("Stijging van de", "jeugdwerkgelegen-", "heid"))
        .write(255, 231, List.of("Wij sturen op", "de uitgaven"));
  }

  @Test
  void readsARuledTableRowByRowAndCellByCell() throws IOException {
    List<Fragment> fragments =
        read(grid(new PdfOnPaper().page()).write(70, 190, "Boven").write(70, 300, "Onder"));

    assertThat(fragments)
        .filteredOn(fragment -> !fragment.blank())
        .extracting(Fragment::text)
        .containsExactly(
            "Boven",
            "Risico\tMaatregel",
            "Stijging van de\njeugdwerkgelegen-\nheid\tWij sturen op\nde uitgaven",
            "Onder");
    assertThat(fragments)
        .filteredOn(fragment -> fragment.kind() == FragmentKind.TABLE_ROW)
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.box()).isNotNull());
  }

  @Test
  void readsBordersDrawnAsThinBoxes() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page();
    for (float top : List.of(200f, 230f, 260f)) {
      paper.bar(70, top, 180, 0.5f).bar(250, top, 180, 0.5f);
    }
    for (float left : List.of(70f, 250f, 430f)) {
      paper.bar(left, 200, 0.5f, 30).bar(left, 230, 0.5f, 30);
    }
    paper.write(75, 220, "a").write(244, 220, "lang").write(75, 250, "c").write(255, 250, "d");

    assertThat(read(paper))
        .filteredOn(fragment -> fragment.kind() == FragmentKind.TABLE_ROW)
        .extracting(Fragment::text)
        .containsExactly("a\tlang", "c\td");
  }

  @Test
  void partsCellsThatStandCloseTogether() throws IOException {
    PdfOnPaper paper =
        grid(new PdfOnPaper().page()).write(225, 214, "1.000").write(251, 226, "700");

    assertThat(read(paper)).extracting(Fragment::text).contains("Risico 1.000\tMaatregel");
  }

  @Test
  void aFrameAroundTextIsNoTable() throws IOException {
    PdfOnPaper paper =
        new PdfOnPaper()
            .page()
            .rule(70, 200, 430, 200)
            .rule(70, 260, 430, 260)
            .rule(70, 200, 70, 260)
            .rule(430, 200, 430, 260)
            .write(75, 220, List.of("Een kader met", "twee regels"));

    assertThat(read(paper)).extracting(Fragment::kind).containsOnly(FragmentKind.LINE);
  }

  @Test
  void aRowWithOneFilledCellIsLayout() throws IOException {
    PdfOnPaper paper =
        new PdfOnPaper()
            .page()
            .rule(70, 200, 430, 200)
            .rule(70, 230, 430, 230)
            .rule(70, 260, 430, 260)
            .rule(250, 200, 250, 260)
            .write(75, 220, "Doel")
            .write(255, 250, "Besluit:");

    assertThat(read(paper))
        .filteredOn(fragment -> !fragment.blank())
        .extracting(Fragment::kind)
        .containsOnly(FragmentKind.LINE);
  }
}
