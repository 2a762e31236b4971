package nl.naslag.extraction.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.file.Bookmark;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Typeface;
import nl.naslag.document.file.Unreadable;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines, letters and bookmarks of a PDF.
class PdfReaderTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("stuk.pdf");
  }

  private static List<Fragment> fragments(Extraction extraction) {
    return ReadFiles.text(extraction).fragments();
  }

  @Test
  void readsALineWithItsPlaceAndTypeface() throws IOException {
    Path file =
        new PdfOnPaper().page().size(14).bold(true).write(70, 200, "Wonen en werken").save(file());

    Fragment line = fragments(ReadFiles.read(file)).getFirst();

    assertThat(line.text()).isEqualTo("Wonen en werken");
    assertThat(line.page()).isEqualTo(1);
    assertThat(line.typeface()).isEqualTo(new Typeface(14f, true));
    Box box = requireNonNull(line.box());
    assertThat(box.left()).isCloseTo(70f, within(0.5f));
    assertThat(box.top()).isBetween(185f, 192f);
    assertThat(box.bottom()).isBetween(200f, 206f);
    assertThat(box.right()).isBetween(170f, 190f);
  }

  @Test
  void readsADrawnDotAsTheBulletItIs() throws IOException {
    Path file =
        new PdfOnPaper()
            .page()
            .dot(70, 194, 4)
            .write(84, 200, "Het rijk investeert in het spoor")
            .write(84, 212, "tussen de grotere kernen")
            .save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file)))
        .containsExactly("• Het rijk investeert in het spoor", "tussen de grotere kernen");
  }

  @Test
  void readsAProtectedFileOnlyWithoutAPassword() throws IOException {
    Path locked = new PdfOnPaper().page().write(70, 200, "A").protect("geheim").save(file());
    Extraction unreadable = ReadFiles.read(locked);
    Path open = new PdfOnPaper().page().write(70, 200, "Open").protect("").save(file());

    assertThat(unreadable).isInstanceOf(Unreadable.class);
    assertThat(((Unreadable) unreadable).reason()).isEqualTo(Reason.ENCRYPTED);
    assertThat(ReadFiles.lines(ReadFiles.read(open))).containsExactly("Open");
  }

  @Test
  void readsBookmarksWithTheirPages() throws IOException {
    PdfOnPaper paper = new PdfOnPaper().page().write(70, 200, "Een").page().write(70, 200, "Twee");
    PDDocumentOutline outline = new PDDocumentOutline();
    paper.document.getDocumentCatalog().setDocumentOutline(outline);
    PDOutlineItem chapter = item("1. Inleiding", paper, 0);
    outline.addLast(chapter);
    chapter.addLast(item("1.1 Aanleiding", paper, 1));

    Extracted extracted = ReadFiles.text(ReadFiles.read(paper.save(file())));

    assertThat(extracted.bookmarks())
        .containsExactly(new Bookmark(1, "1. Inleiding", 1), new Bookmark(2, "1.1 Aanleiding", 2));
  }

  private static PDOutlineItem item(String title, PdfOnPaper paper, int page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(paper.document.getPage(page));
    return item;
  }

  @Test
  void partsWordsThatStandApartWithoutASpace() throws IOException {
    Path file =
        new PdfOnPaper().page().write(70, 200, "twee").write(94, 200, "woorden").save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("twee woorden");
  }

  @Test
  void readsAWordPrintedTwiceForWeightOnce() throws IOException {
    Path file = new PdfOnPaper().page().write(70, 200, "Vet").write(70.2f, 200, "Vet").save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Vet");
  }
}
