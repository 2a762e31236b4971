package nl.naslag.extraction.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.PageImage;
import nl.naslag.extraction.text.FailureReason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/// Draws pages, in the child. The last file stays open, because readers turn to the next page.
///
/// Not thread-safe.
final class PdfDrawer implements AutoCloseable {
  // Bytes; larger streams go to the scratch folder on disk.
  private static final long MEMORY_FOR_STREAMS = 64L * 1024 * 1024;

  /// Pixels per point: sharp at screen width, and an A4 page stays below 2 megapixels.
  private static final double SHARP = 2.0;

  private String key = "";
  private @Nullable PDDocument open;

  /// Never throws because of the file. Catches errors too: hostile files reach code that throws
  /// them.
  PageImage draw(PageRequest request) throws IOException {
    try {
      return new PageImage.Drawn(png(request));
    } catch (StackOverflowError e) {
      return failed(Reason.TOO_DEEP);
    } catch (LinkageError | AssertionError e) {
      return failed(Reason.DAMAGED);
    } catch (Exception e) {
      return failed(FailureReason.reasonOf(e));
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  // A file that failed is reopened for its next page.
  private PageImage failed(Reason reason) throws IOException {
    close();
    return new PageImage.NotDrawn(reason);
  }

  private byte[] png(PageRequest request) throws IOException {
    PDDocument document = document(request);
    PDFRenderer renderer = new PDFRenderer(document);
    // A photo of many megapixels is read at the resolution at which it is shown.
    renderer.setSubsamplingAllowed(true);
    int page = request.page() - 1;
    float scale = scale(document.getPage(page), request.mostPixels());
    BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private PDDocument document(PageRequest request) throws IOException {
    PDDocument document = open;
    if (document == null || !key.equals(request.key())) {
      close();
      document =
          Loader.loadPDF(
              request.file().toFile(),
              "",
              MemoryUsageSetting.setupMixed(MEMORY_FOR_STREAMS).streamCache);
      open = document;
      key = request.key();
    }
    return document;
  }

  // A drawing of a square metre is shown in full, only less sharp.
  private static float scale(PDPage page, int mostPixels) {
    PDRectangle size = page.getCropBox();
    double points = Math.max(1.0, (double) size.getWidth() * size.getHeight());
    return (float) Math.min(SHARP, Math.sqrt(mostPixels / points));
  }
}
