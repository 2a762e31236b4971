package nl.naslag.extraction;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.naslag.document.Bookmark;
import nl.naslag.document.Box;
import nl.naslag.document.Extracted;
import nl.naslag.document.Extraction;
import nl.naslag.document.Fragment;
import nl.naslag.document.NoText;
import nl.naslag.document.Page;
import nl.naslag.document.PageContent;
import nl.naslag.document.Reason;
import nl.naslag.document.Typeface;
import nl.naslag.document.Unreadable;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
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
  void marksWhereParagraphsPart() throws IOException {
    Path file = new PdfOnPaper().page().write(70, 200, LEFT).write(70, 282, RIGHT).save(file());

    List<String> lines = ReadFiles.lines(ReadFiles.read(file));

    assertThat(lines.indexOf("")).isEqualTo(LEFT.size());
    assertThat(lines).hasSize(LEFT.size() + 1 + RIGHT.size());
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

  @Test
  void skipsTextOutsideThePage() throws IOException {
    Path file =
        new PdfOnPaper().page().write(70, 200, "Binnen").write(5_000, 200, "Buiten").save(file());

    assertThat(ReadFiles.lines(ReadFiles.read(file))).containsExactly("Binnen");
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
}
