package nl.naslag.extraction.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A separate program that draws one page of a PDF in grey, for [Tesseract] to read.
///
/// Drawing is where hostile files do most harm, so it runs in a process that can be killed.
final class PagePicture {
  /// A poster is drawn at a lower resolution, so that it fits in memory.
  private static final double MOST_PIXELS = 40_000_000;

  /// The unit of sizes in a PDF.
  private static final float POINTS_PER_INCH = 72;

  private PagePicture() {}

  /// Writes a grey image of one page.
  ///
  /// @param arguments the PDF, the page from 1, dots per inch, the image to write; prints the
  ///     resolution that was used
  public static void main(String[] arguments) throws IOException {
    int page = Integer.parseInt(arguments[1]) - 1;
    try (PDDocument document = Loader.loadPDF(Path.of(arguments[0]).toFile())) {
      float dpi = dpi(document.getPage(page).getCropBox(), Integer.parseInt(arguments[2]));
      BufferedImage picture =
          new PDFRenderer(document).renderImageWithDPI(page, dpi, ImageType.GRAY);
      ImageIO.write(picture, "png", Path.of(arguments[3]).toFile());
      System.out.print(dpi);
    }
  }

  private static float dpi(PDRectangle page, int wanted) {
    double inches = page.getWidth() * page.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
    double finest = Math.sqrt(MOST_PIXELS / Math.max(inches, 1));
    return (float) Math.min(wanted, finest);
  }
}
