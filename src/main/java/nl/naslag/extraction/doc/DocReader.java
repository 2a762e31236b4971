package nl.naslag.extraction.doc;

import java.io.IOException;
import java.nio.file.Path;
import nl.naslag.extraction.markup.TikaReader;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// Reads pre-2007 Word documents with their table rows and numbering.
///
/// Embedded files and pre-1997 documents are read by Tika.
public final class DocReader implements FormatReader {
  public static final String TYPE = "application/msword";

  private final TikaReader tika;

  public DocReader(TikaReader tika) {
    this.tika = tika;
  }

  @Override
  public void readInto(Path file, FoundText reading) throws Exception {
    try (POIFSFileSystem parts = new POIFSFileSystem(file.toFile(), true);
        HWPFDocument document = new HWPFDocument(parts.getRoot())) {
      SummaryInformation summary = document.getSummaryInformation();
      @Nullable String title = summary == null ? null : summary.getTitle();
      reading.describe(FileProperties.properties(reading.mediaType(), title, null));
      readText(document, reading);
    } catch (OldWordFileFormatException e) {
      tika.readInto(file, reading);
      return;
    }
    tika.readInside(file, reading);
  }

  private static void readText(HWPFDocument document, FoundText reading) throws IOException {
    OfficeBlocks blocks = new OfficeBlocks(reading);
    DocText text = new DocText(document, blocks);
    try {
      text.read(document.getRange());
      Range boxes = document.getMainTextboxRange();
      text.read(boxes);
    } finally {
      text.close();
    }
  }
}
