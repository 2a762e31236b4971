package nl.naslag.extraction.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.extraction.pdf.line.PdfBytes;
import nl.naslag.extraction.pdf.line.PdfTags;
import nl.naslag.extraction.text.EmbeddedFiles;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.InnerFiles;
import nl.naslag.extraction.text.Limits;
import nl.naslag.extraction.text.ReadingStopped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// Reads a PDF by what its pages show: lines in reading order, with their positions.
public final class PdfReader implements FormatReader {
  // Bytes; larger streams go to the scratch folder on disk.
  private static final long MEMORY_FOR_STREAMS = 64L * 1024 * 1024;
  // Bytes; a larger file is read from disk in pieces.
  private static final long MEMORY_FOR_FILE = 32L * 1024 * 1024;

  private final Limits limits;
  private final InnerFiles files;

  public PdfReader(Limits limits, InnerFiles files) {
    this.limits = limits;
    this.files = files;
  }

  @Override
  public void readInto(Path file, FoundText reading) throws IOException {
    // Many PDFs are encrypted without a password, only to prevent changes.
    try (PDDocument document =
        Loader.loadPDF(
            bytesOf(file), "", MemoryUsageSetting.setupMixed(MEMORY_FOR_STREAMS).streamCache)) {
      reading.describe(properties(document, reading.mediaType()));
      readPages(document, reading);
      new PdfBookmarks(document, reading).read();
      new PdfAttachments(new EmbeddedFiles(files, reading)).read(document);
    }
  }

  private static RandomAccessRead bytesOf(Path file) throws IOException {
    if (Files.size(file) > MEMORY_FOR_FILE) {
      return new RandomAccessReadBufferedFile(file.toFile());
    }
    byte[] bytes = Files.readAllBytes(file);
    return new PdfBytes(bytes, bytes.length);
  }

  /// Pages read before a limit was reached are kept and laid out.
  private void readPages(PDDocument document, FoundText reading) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    try {
      PdfTags tags = PdfTags.of(document);
      new PdfPageScanner(reading, tags, limits.mostPages(), ink -> pages.add(PdfPage.of(ink)))
          .scan(document);
    } catch (ReadingStopped e) {
      reading.miss(e.reason());
    }
    PdfRunningText running = PdfRunningText.learn(pages);
    PdfPageLabels labels = PdfPageLabels.of(document, running);
    new PdfLayout(pages, running, labels).write(reading);
  }

  /// Without a date, for the reason given in [FileProperties].
  private static DocumentProperties properties(PDDocument document, String mediaType) {
    PDDocumentInformation information = document.getDocumentInformation();
    return new DocumentProperties(
        mediaType,
        FileProperties.title(information.getTitle()),
        null,
        null,
        null,
        FileProperties.language(document.getDocumentCatalog().getLanguage()));
  }
}
