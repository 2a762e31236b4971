package nl.naslag.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.Defaults;
import nl.naslag.extraction.PageImage;
import nl.naslag.extraction.PageImageSettings;
import nl.naslag.extraction.PdfOnPaper;
import nl.naslag.extraction.ReadFiles;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedPageImagesIT {
  private static final int MOST_PIXELS = 1_000_000;

  @TempDir Path folder;
  private GuardedPageImages images;

  @BeforeEach
  void start() {
    images =
        new GuardedPageImages(
            new PageImageSettings(folder.resolve("kept"), 10, MOST_PIXELS, 120),
            Defaults.extraction());
  }

  @AfterEach
  void stop() {
    images.close();
  }

  private static Source source(Path file, String key) {
    return new Source(
        new DocumentId("doc"), file, "stuk.pdf", key.repeat(64), file.toFile().length());
  }

  private BufferedImage drawn(Path file, int page) throws IOException {
    PageImage image = images.image(source(file, "a"), page);
    assertThat(image).isInstanceOf(PageImage.Drawn.class);
    return ImageIO.read(new ByteArrayInputStream(((PageImage.Drawn) image).png()));
  }

  private Reason trouble(Path file, String key) {
    PageImage image = images.image(source(file, key), 1);
    assertThat(image).isInstanceOf(PageImage.NotDrawn.class);
    return ((PageImage.NotDrawn) image).reason();
  }

  private Path twoPages() throws IOException {
    try (PdfOnPaper paper = new PdfOnPaper()) {
      paper.page().write(100, 200, "Netcongestie");
      return paper.page().dot(300, 400, 50).save(folder.resolve("twee.pdf"));
    }
  }

  @Test
  void drawsEachPageAsItLooks() throws IOException {
    Path file = twoPages();

    BufferedImage second = drawn(file, 2);

    double scale = second.getWidth() / (double) PdfOnPaper.WIDTH;
    assertThat(isInk(second, 325 * scale, 425 * scale)).isTrue();
    assertThat(isInk(second, 120 * scale, 197 * scale)).isFalse();
    assertThat(drawn(file, 1)).isNotNull();
  }

  @Test
  void drawsALargePageSmallerWithinItsLimit() throws IOException {
    BufferedImage image = drawn(twoPages(), 1);

    assertThat(image.getWidth() * image.getHeight()).isBetween(900_000, MOST_PIXELS + 2_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void showsWordsInTheBoxesThatTheReaderFound(int turn) throws IOException {
    Path file = folder.resolve("gedraaid.pdf");
    try (PdfOnPaper paper = new PdfOnPaper()) {
      paper.page().size(20).write(150, 300, "Wij vragen het Rijk om een besluit over het spoor");
      paper.current().setCropBox(new PDRectangle(40, 60, 500, 700));
      paper.current().setRotation(turn);
      paper.save(file);
    }
    Fragment line = ReadFiles.text(ReadFiles.read(file)).fragments().getFirst();
    Box box = Objects.requireNonNull(line.box());

    BufferedImage image = drawn(file, 1);

    double scale = image.getWidth() / (turn % 180 == 0 ? 500.0 : 700.0);
    assertThat(ink(image, box, scale)).isGreaterThan(200);
    assertThat(ink(image, box, scale)).isGreaterThan(ink(image) * 9 / 10);
  }

  private static long ink(BufferedImage image) {
    return ink(image, new Box(0, 0, image.getWidth(), image.getHeight()), 1);
  }

  private static long ink(BufferedImage image, Box box, double scale) {
    long ink = 0;
    for (double y = box.top() * scale; y < box.bottom() * scale; y++) {
      for (double x = box.left() * scale; x < box.right() * scale; x++) {
        ink += isInk(image, x, y) ? 1 : 0;
      }
    }
    return ink;
  }

  private static boolean isInk(BufferedImage image, double x, double y) {
    int right = Math.clamp((int) x, 0, image.getWidth() - 1);
    int down = Math.clamp((int) y, 0, image.getHeight() - 1);
    return (image.getRGB(right, down) & 0xff) < 128;
  }

  @Test
  void keepsADrawnPageForTheNextTime() throws IOException {
    Path file = twoPages();
    BufferedImage first = drawn(file, 1);
    Files.delete(file);

    assertThat(drawn(file, 1).getWidth()).isEqualTo(first.getWidth());
    assertThat(trouble(file, "b")).isEqualTo(Reason.UNREADABLE_FILE);
  }

  @Test
  void saysWhyAPageCannotBeDrawnAndDrawsTheNext() throws IOException {
    Path damaged = Files.writeString(folder.resolve("kapot.pdf"), "%PDF-1.7\nniets");
    Path locked = folder.resolve("slot.pdf");
    try (PdfOnPaper paper = new PdfOnPaper()) {
      paper.page().write(50, 50, "Geheim").protect("wachtwoord").save(locked);
    }

    assertThat(trouble(damaged, "b")).isEqualTo(Reason.DAMAGED);
    assertThat(trouble(locked, "c")).isEqualTo(Reason.ENCRYPTED);
    assertThat(drawn(twoPages(), 1)).isNotNull();
  }

  @Test
  void stopsAPageThatTakesTooLongAndDrawsTheNext() throws IOException {
    Path endless = endless();
    try (GuardedPageImages hurried =
        new GuardedPageImages(
            new PageImageSettings(folder.resolve("kept"), 10, MOST_PIXELS, 2),
            Defaults.extraction())) {
      PageImage.NotDrawn busy = new PageImage.NotDrawn(Reason.MACHINE_BUSY);
      PageImage image = busy;
      // A process that got little time is no proof against the page; it is tried again.
      for (int tries = 0; tries < 10 && image.equals(busy); tries++) {
        image = hurried.image(source(endless, "d"), 1);
      }
      assertThat(image).isEqualTo(new PageImage.NotDrawn(Reason.TOO_SLOW));
    }
    assertThat(drawn(twoPages(), 1)).isNotNull();
  }

  /// A form that draws the next one a hundred times, five levels deep.
  private Path endless() throws IOException {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    pdf.append("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    pdf.append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
    pdf.append("3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R");
    pdf.append("/Resources<</XObject<</X 5 0 R>>>>>> endobj\n");
    pdf.append(stream(4, "", "/X Do"));
    for (int number = 5; number < 10; number++) {
      String next = "/Resources<</XObject<</X " + (number + 1) + " 0 R>>>>";
      pdf.append(
          stream(number, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, "/X Do ".repeat(100)));
    }
    pdf.append(stream(10, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 5 5 re f"));
    pdf.append("trailer <</Root 1 0 R>>\n%%EOF\n");
    return Files.writeString(folder.resolve("traag.pdf"), pdf, StandardCharsets.ISO_8859_1);
  }

  private static String stream(int number, String entries, String content) {
    String form = "%d 0 obj <<%s/Length %d>> stream\n%s\nendstream endobj\n";
    return String.format(Locale.ROOT, form, number, entries, content.length(), content);
  }
}
