package nl.naslag.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.naslag.document.file.Reason;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/// Unpacks embedded files to disk, within the budget, and reads each like any other file.
///
/// An e-mail with an attached nota returns the text of both. Each file is on disk only while it is
/// read.
public final class EmbeddedFiles implements EmbeddedDocumentExtractor {
  /// File types whose embedded files all count; in an office document most are pictures and fonts.
  private static final Set<String> CONTAINERS =
      Set.of(
          "message/rfc822",
          "application/vnd.ms-outlook",
          "application/vnd.ms-tnef",
          "application/pdf");

  private final InnerFiles files;
  private final FoundText outer;

  public EmbeddedFiles(InnerFiles files, FoundText outer) {
    this.files = files;
    this.outer = outer;
  }

  // Accepts every file: whether its text counts is decided after reading.
  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    return true;
  }

  @Override
  public void parseEmbedded(
      InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws IOException {
    String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
    String kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
    boolean inline = "INLINE".equals(kind) || "THUMBNAIL".equals(kind);
    read(in, name == null ? "" : name, !inline && everyFileCounts());
  }

  /// Reads one embedded file; a failure is recorded in the outer file rather than thrown.
  public void read(InputStream in, String name) throws IOException {
    read(in, name, true);
  }

  /// The same for a file of which nobody expects text, such as a picture: none is no loss.
  public void readAside(InputStream in, String name) throws IOException {
    read(in, name, false);
  }

  private void read(InputStream in, String name, boolean expected) throws IOException {
    outer.budget().takeEmbedded();
    Path unpacked = Files.createTempFile("embedded-", ".bin");
    try {
      unpack(in, unpacked);
      if (Files.size(unpacked) > 0) {
        files.readInner(unpacked, name, expected, outer);
      }
    } catch (IOException | RuntimeException e) {
      outer.miss(limitOf(e));
    } finally {
      Files.deleteIfExists(unpacked);
    }
  }

  /// Whether an embedded file without text is reported as missing, or is mere decoration.
  private boolean everyFileCounts() {
    String type = outer.mediaType();
    return CONTAINERS.contains(type) || archive(type);
  }

  // Office documents are zip files as well, but their types contain "vnd."
  private static boolean archive(String type) {
    return type.startsWith("application/")
        && (type.contains("zip") || type.contains("tar") || type.contains("compress"))
        && !type.contains("vnd.");
  }

  // Counted during unpacking, because the size that a file declares may be false.
  private void unpack(InputStream in, Path target) throws IOException {
    byte[] buffer = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(target)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        outer.budget().takeUnpacked(n);
        out.write(buffer, 0, n);
      }
    }
  }

  private static Reason limitOf(Exception e) {
    return e instanceof ReadingStopped stopped ? stopped.reason() : Reason.EMBEDDED_UNREADABLE;
  }
}
