package nl.naslag.extraction.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.text.Limits;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages without text, turned pages, and what nobody sees on them.
class PdfPagesTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("stuk.pdf");
  }

  @Test
  void readsARotatedPageAsTheReaderSeesIt() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().write(70, 200, "Liggend");
    paper.current().setRotation(90);

    Extracted extracted = ReadFiles.text(ReadFiles.read(paper.save(file())));

    Page page = extracted.pages().getFirst();
    assertThat(page.width()).isGreaterThan(page.height());
    Box box = requireNonNull(extracted.fragments().getFirst().box());
    assertThat(box.height()).isGreaterThan(box.width());
    assertThat(box.right()).isLessThanOrEqualTo(page.width());
    assertThat(box.bottom()).isLessThanOrEqualTo(page.height());
  }

  @Test
  void tellsPicturesFromBlankPages() throws IOException {
    Extraction pictures = ReadFiles.read(new PdfOnPaper().page().picture().save(file()));
    Extraction blank = ReadFiles.read(new PdfOnPaper().page().save(file()));

    assertThat(pictures).isInstanceOf(NoText.class);
    assertThat(((NoText) pictures).reason()).isEqualTo(Reason.IMAGE_ONLY);
    assertThat(((NoText) blank).reason()).isEqualTo(Reason.NO_TEXT);
    assertThat(((NoText) blank).pages())
        .extracting(Page::content)
        .containsExactly(PageContent.LEEG);
  }

  @Test
  void saysWhichPagesHoldOnlyAPicture() throws IOException {
    Path file =
        new PdfOnPaper().page().write(70, 200, "Tekst").page().picture().page().save(file());

    Extracted extracted = ReadFiles.text(ReadFiles.read(file));

    assertThat(extracted.missing()).containsExactly(Reason.PAGES_WITHOUT_TEXT);
    assertThat(extracted.pages())
        .extracting(Page::content)
        .containsExactly(PageContent.TEKST, PageContent.ALLEEN_BEELD, PageContent.LEEG);
  }

  @Test
  void stopsAtTheMostPagesAndSaysSo() throws IOException {
    PdfOnPaper paper = new PdfOnPaper();
    IntStream.range(0, 6)
        .forEach(page -> paper.page().write(70, 300, "Bladzij " + "abcdef".charAt(page)));
    Limits limits = new Limits(10_000, 4, 10, 2, 10_000);

    Extracted extracted = ReadFiles.text(ReadFiles.read(paper.save(file()), limits));

    assertThat(extracted.pages()).hasSize(4);
    assertThat(extracted.missing()).containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void stopsAtAFormThatDrawsItselfTwice() throws IOException {
    String pdf =
        """
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
          /Resources << /XObject << /X 5 0 R >> >> >> endobj
        4 0 obj << /Length 6 >>
        stream
        /X Do\040
        endstream endobj
        5 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length 12
          /Resources << /XObject << /X 5 0 R >> >> >>
        stream
        /X Do /X Do\040
        endstream endobj
        trailer << /Size 6 /Root 1 0 R >>
        %%EOF
        """;

    assertThat(ReadFiles.read(folder, "kring.pdf", pdf))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void readsTheTextLayerOfAScan() throws IOException {
    Path file =
        new PdfOnPaper()
            .page()
            .picture()
            .mode(RenderingMode.NEITHER)
            .write(70, 220, "Herkende tekst")
            .save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Herkende tekst");
  }

  @Test
  void skipsTextOutsideThePage() throws IOException {
    Path file =
        new PdfOnPaper().page().write(70, 200, "Binnen").write(5_000, 200, "Buiten").save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Binnen");
  }

  @Test
  void leavesInvisibleTextOut() throws IOException {
    Path file =
        new PdfOnPaper()
            .page()
            .write(70, 200, "Zichtbaar")
            .mode(RenderingMode.NEITHER)
            .write(70, 220, "Verborgen")
            .save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Zichtbaar");
  }
}
