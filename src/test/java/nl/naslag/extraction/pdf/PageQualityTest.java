package nl.naslag.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageConcern;
import nl.naslag.document.file.TextLayer;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.text.OddLetters;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageQualityTest {
  private static final List<String> PROSE =
      Collections.nCopies(8, "De provincie vraagt het rijk om geld.");

  @TempDir Path folder;

  private Page page(PdfOnPaper paper) throws IOException {
    return ReadFiles.text(ReadFiles.read(paper.save(folder.resolve("stuk.pdf"))))
        .pages()
        .getFirst();
  }

  @Test
  void tellsHowMuchStandsOnAPageInPrint() throws IOException {
    Page page = page(new PdfOnPaper().page().write(70, 200, "Wonen en werken"));

    assertThat(page.quality().textLayer()).isEqualTo(TextLayer.EIGEN);
    assertThat(page.quality().characters()).isEqualTo(13);
    assertThat(page.quality().columns()).isEqualTo(1);
    assertThat(page.concerns()).isEmpty();
  }

  @Test
  void countsTheColumnsOfAPage() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page();

    assertThat(page(paper.write(70, 200, PROSE).write(320, 203, PROSE)).quality().columns())
        .isEqualTo(2);
  }

  @Test
  void readsAScanBelowAStampAndAsksToLookAtIt() throws IOException {
    Page page =
        page(
            new PdfOnPaper()
                .page()
                .picture()
                .write(400, 30, "Ontvangen")
                .mode(RenderingMode.NEITHER)
                .write(70, 200, PROSE));

    assertThat(page.quality().textLayer()).isEqualTo(TextLayer.ONZICHTBAAR);
    assertThat(page.quality().characters()).isGreaterThan(200);
    assertThat(page.concerns()).containsExactly(PageConcern.HERKEND);
  }

  @Test
  void asksToLookAtAPageThatIsOnlyAPicture() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().picture().page().write(70, 200, "Tekst");

    assertThat(page(paper).concerns()).containsExactly(PageConcern.ALLEEN_BEELD);
  }

  @Test
  void seesTextInABrokenFont() throws IOException {
    Page page =
        page(
            new PdfOnPaper()
                .page()
                .write(70, 200, Collections.nCopies(6, "Gh#surylqfxlh yudd~jw khw ulmn€rp j©og")));

    assertThat(page.concerns()).contains(PageConcern.VREEMDE_LETTERS);
  }

  @Test
  void takesNamesNumbersAndAddressesForOrdinaryText() {
    assertThat(
            OddLetters.share(
                List.of(
                    "NOVEX-gebied Schiphol, 's-Hertogenbosch (2025/26) § 3.1 – coördinatie",
                    "Kamerstukken 29 435, nr. 247; www.rijksoverheid.nl/xxxlzkt € 1,2 mln")))
        .isZero();
  }
}
