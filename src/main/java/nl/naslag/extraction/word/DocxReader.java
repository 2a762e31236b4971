package nl.naslag.extraction.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.naslag.extraction.office.OfficeBlocks;
import nl.naslag.extraction.office.OfficeProperties;
import nl.naslag.extraction.office.OleObject;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.office.ZipParts;
import nl.naslag.extraction.text.EmbeddedFiles;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.InnerFiles;

/// Reads Word documents (DOCX and related formats), with the numbers that Word prints before
/// headings and items, which are not part of the stored text.
public final class DocxReader implements FormatReader {
  private static final Set<String> TYPES =
      Set.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12",
          "application/vnd.ms-word.template.macroenabled.12");

  private final InnerFiles files;

  public DocxReader(InnerFiles files) {
    this.files = files;
  }

  /// Whether this reader supports a media type.
  ///
  /// @param mediaType as returned by [FileTypes#typeOf]
  public static boolean reads(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void readInto(Path file, FoundText reading) throws IOException {
    try (ZipParts zip = new ZipParts(file, reading.budget())) {
      WordParts parts = new WordParts(zip);
      OfficeProperties.describe(zip, "docProps/core.xml", reading);
      readText(zip, parts, reading);
      readFiles(zip, parts, reading);
    }
  }

  private static void readText(ZipParts zip, WordParts parts, FoundText reading)
      throws IOException {
    WordDocument document = WordDocument.empty();
    readDefinitions(zip, parts, document, reading);
    OfficeBlocks blocks = new OfficeBlocks(reading);
    try (InputStream in = zip.open(parts.text()).orElseThrow(OfficeProperties::noText);
        XmlCursor xml = new XmlCursor(in)) {
      xml.root(() -> new WordText(xml, document, blocks).read());
    } finally {
      blocks.close();
    }
  }

  private static void readDefinitions(
      ZipParts zip, WordParts parts, WordDocument document, FoundText reading) {
    for (String part : parts.all("styles")) {
      OfficeProperties.attempt(() -> zip.walk(part, document.styles()::read), reading);
    }
    for (String part : parts.all("numbering")) {
      OfficeProperties.attempt(() -> zip.walk(part, document.numbering()::read), reading);
    }
    for (String type : new String[] {"footnotes", "endnotes"}) {
      for (String part : parts.all(type)) {
        OfficeProperties.attempt(
            () -> zip.walk(part, xml -> document.notes().read(xml, document, reading)), reading);
      }
    }
  }

  /// Embedded files: inserted documents, and text in another format that belongs to the document.
  private void readFiles(ZipParts zip, WordParts parts, FoundText reading) throws IOException {
    EmbeddedFiles inside = new EmbeddedFiles(files, reading);
    for (String part : parts.all("aFChunk")) {
      withPart(zip, part, in -> inside.read(in, ""));
    }
    for (String part : zip.names()) {
      if (part.contains("/embeddings/")) {
        withPart(zip, part, in -> readObject(in, part, inside));
      } else if (part.contains("/media/")) {
        reading.addPicture();
      }
    }
  }

  private static void readObject(InputStream in, String part, EmbeddedFiles inside)
      throws IOException {
    String name = part.substring(part.lastIndexOf('/') + 1);
    if (name.endsWith(".bin")) {
      OleObject object = OleObject.unwrapped(in, name);
      inside.readAside(object.content(), object.name());
    } else {
      inside.readAside(in, name);
    }
  }

  private interface Use {
    void of(InputStream in) throws IOException;
  }

  private static void withPart(ZipParts zip, String part, Use use) throws IOException {
    Optional<InputStream> in = zip.open(part);
    if (in.isPresent()) {
      try (InputStream open = in.get()) {
        use.of(open);
      }
    }
  }
}
