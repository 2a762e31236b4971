package nl.naslag.extraction.pdf.line;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/// A page whose content is unpacked all at once: the parser steps back at every token, which is
/// much slower in a stream that is unpacked during parsing.
public final class PdfContent extends PDPage {
  /// Bytes; longer content is a map, or designed to exhaust memory, and is unpacked during parsing.
  private static final int MOST = 8 * 1024 * 1024;
  private static final int FIRST = 64 * 1024;

  private final PDPage page;

  public PdfContent(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public ResourceCache getResourceCache() {
    return page.getResourceCache();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    byte[] bytes = new byte[FIRST];
    int length = 0;
    try (RandomAccessRead unpacking = page.getContentsForStreamParsing()) {
      int count = unpacking.read(bytes, 0, bytes.length);
      while (count > 0) {
        length += count;
        if (length > MOST) {
          return page.getContentsForStreamParsing();
        }
        bytes = length == bytes.length ? Arrays.copyOf(bytes, 2 * length) : bytes;
        count = unpacking.read(bytes, length, bytes.length - length);
      }
    }
    return new PdfBytes(bytes, length);
  }
}
