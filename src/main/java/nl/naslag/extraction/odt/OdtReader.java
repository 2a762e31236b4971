package nl.naslag.extraction.odt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import nl.naslag.extraction.markup.TikaReader;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.OfficeProperties;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.office.ZipParts;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import org.apache.tika.exception.EncryptedDocumentException;

/// Reads OpenDocument texts, with the numbers that LibreOffice prints before headings and items.
///
/// Embedded files are read by Tika.
public final class OdtReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template");
  private static final String TEXT = "content.xml";

  private final TikaReader tika;

  public OdtReader(TikaReader tika) {
    this.tika = tika;
  }

  /// Whether this reader supports a media type.
  ///
  /// @param mediaType as returned by [FileTypes#typeOf]
  public static boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void readInto(Path file, FoundText reading) throws Exception {
    try (ZipParts zip = new ZipParts(file, reading.budget())) {
      refuseEncrypted(zip);
      OfficeProperties.describe(zip, "meta.xml", reading);
      readText(zip, reading);
      if (zip.names().stream().anyMatch(name -> name.startsWith("pictures/"))) {
        reading.addPicture();
      }
      if (zip.names().stream().noneMatch(name -> name.startsWith("object "))) {
        return;
      }
    }
    tika.readInside(file, reading);
  }

  private static void refuseEncrypted(ZipParts zip) throws Exception {
    boolean[] encrypted = {false};
    zip.walk(
        "META-INF/manifest.xml",
        xml ->
            xml.children(
                () -> xml.children(() -> encrypted[0] |= xml.name().equals("encryption-data"))));
    if (encrypted[0]) {
      throw new EncryptedDocumentException("The parts of the file are encrypted");
    }
  }

  private static void readText(ZipParts zip, FoundText reading) throws Exception {
    OdtLists lists = new OdtLists();
    OdtDefinitions definitions = new OdtDefinitions(new OdtStyles(lists), lists);
    OfficeProperties.attempt(() -> zip.walk("styles.xml", definitions.styles()::read), reading);
    OfficeBlocks blocks = new OfficeBlocks(reading);
    try (InputStream in = zip.open(TEXT).orElseThrow(OfficeProperties::noText);
        XmlCursor xml = new XmlCursor(in)) {
      xml.root(() -> readContent(xml, definitions, blocks, reading));
    } finally {
      blocks.close();
    }
  }

  /// Styles come before the text that uses them.
  private static void readContent(
      XmlCursor xml, OdtDefinitions definitions, OfficeBlocks blocks, FoundText reading)
      throws IOException {
    xml.children(
        () -> {
          if (xml.name().equals("body")) {
            new OdtContent(xml, definitions, blocks, reading).read();
          } else {
            definitions.styles().read(xml);
          }
        });
  }
}
