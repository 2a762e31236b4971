package nl.naslag.extraction.picture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.naslag.Needed;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageConcern;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.TextLayer;
import nl.naslag.extraction.Defaults;
import nl.naslag.extraction.OcrSettings;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import nl.naslag.extraction.child.GuardedExtractor;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureExtractorIT {
  @TempDir Path folder;

  private final GuardedExtractor guarded = new GuardedExtractor(Defaults.extraction());

  @AfterEach
  void close() {
    guarded.close();
  }

  private TesseractRecognition recognition(OcrSettings settings) {
    return new TesseractRecognition(settings, Defaults.extraction(), folder);
  }

  private static OcrSettings program(String name) {
    return new OcrSettings(true, name, "nld", 300, 60, 100);
  }

  /// A page in print, a page that is a picture of two lines, and a page that is an empty picture.
  private Source scan() throws IOException {
    Path file =
        new PdfOnPaper()
            .page()
            .write(70, 200, "De eerste pagina is gedrukt.")
            .page()
            .picture(lines("De provincie vraagt het rijk", "om geld voor het spoor."))
            .page()
            .picture(lines())
            .save(folder.resolve("scan.pdf"));
    return ReadFiles.source(file);
  }

  /// A page in print as a scanner would see it.
  private static BufferedImage lines(String... texts) throws IOException {
    try (PdfOnPaper paper = new PdfOnPaper().page().size(14).write(70, 200, List.of(texts))) {
      return new PDFRenderer(paper.document).renderImageWithDPI(0, 200);
    }
  }

  @Test
  void readsTheLettersOfAPictureOnTheirPage() throws IOException {
    TesseractRecognition recognition = recognition(Defaults.ocr());
    Needed.orSkip(recognition.available(), "Tesseract with Dutch");
    PictureExtractor extractor = new PictureExtractor(guarded, recognition);
    Source source = scan();
    for (Page page : ReadFiles.text(extractor.extract(source)).pages()) {
      if (recognition.wanted(source, page)) {
        recognition.recognise(source, page.number());
      }
    }

    Extracted read = ReadFiles.text(extractor.extract(source));

    assertThat(read.fragments())
        .extracting(Fragment::page, Fragment::text)
        .containsExactly(
            tuple(1, "De eerste pagina is gedrukt."),
            tuple(2, "De provincie vraagt het rijk"),
            tuple(2, "om geld voor het spoor."));
    assertThat(requireNonNull(read.fragments().get(1).box()).left()).isBetween(90f, 120f);
    assertThat(read.pages().get(1).quality().textLayer()).isEqualTo(TextLayer.HERKEND);
    assertThat(read.pages().get(1).concerns()).containsExactly(PageConcern.HERKEND);
    assertThat(read.pages().get(2).content()).isEqualTo(PageContent.ALLEEN_BEELD);
    assertThat(recognition.wanted(source, read.pages().get(2))).isFalse();
    assertThat(read.missing()).containsExactly(Reason.PAGES_WITHOUT_TEXT);
  }

  @Test
  void leavesPicturesWhereTheProgramIsAbsentOrSwitchedOff() throws IOException {
    Source source = scan();
    Page picture = ReadFiles.text(guarded.extract(source)).pages().get(1);

    assertThat(recognition(program("no-such-program")).wanted(source, picture)).isFalse();
    assertThat(
            recognition(new OcrSettings(false, "tesseract", "nld", 300, 60, 100))
                .wanted(source, picture))
        .isFalse();
  }

  @Test
  void keepsWhatAnEarlierProcessReadOfAPage() throws IOException {
    Source source = scan();
    String row = "5\t1\t1\t1\t1\t%d\t100\t200\t300\t40\t95.0\t%s\n";
    new RecognisedPages(folder.resolve("herkend"))
        .keep(
            source,
            2,
            Optional.of(
                "300\nlevel\n"
                    + String.format(Locale.ROOT, row, 1, "Gelezen")
                    + String.format(Locale.ROOT, row, 2, "tekst")));
    PictureExtractor extractor =
        new PictureExtractor(guarded, recognition(program("no-such-program")));

    assertThat(ReadFiles.lines(extractor.extract(source))).contains("Gelezen tekst");
  }

  @Test
  void aScanWithoutAnyLettersStaysAnImage() throws IOException {
    Path file = new PdfOnPaper().page().picture(lines()).save(folder.resolve("kaart.pdf"));
    Extraction none = guarded.extract(ReadFiles.source(file));

    assertThat(new PictureExtractor(guarded, recognition(program("no-such"))).completed(none))
        .isEqualTo(none)
        .isInstanceOf(NoText.class);
  }

  @Test
  void leavesOutWhatTheProgramIsHardlySureOf() {
    String table =
        "300\n"
            + "5\t1\t1\t1\t1\t1\t100\t200\t300\t40\t20.0\tkrabbel\n"
            + "4\t1\t1\t1\t2\t0\t0\t0\t0\t0\t-1\t\n"
            + "5\t1\t1\t1\t2\t1\t100\t200\t300\t40\t91.0\tzeker\n";

    assertThat(RecognisedWords.lines(table, 1))
        .extracting(Fragment::text)
        .isEqualTo(List.of("zeker"));
  }
}
