package nl.naslag.briefing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.naslag.briefing.sign.CleanText;

/// Writes files in the OpenDocument format.
///
/// A few small XML files in a zip, too little to need a library.
public final class OpenDocument {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private OpenDocument() {}

  /// The content of one file in the zip.
  public interface Part {
    void write(Writer xml) throws IOException;
  }

  /// Leaves the stream open.
  ///
  /// @param kind the name in the standard: "text" or "spreadsheet"
  /// @param parts by file name
  public static void write(OutputStream out, String kind, Map<String, Part> parts)
      throws IOException {
    String type = "application/vnd.oasis.opendocument." + kind;
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    stored(zip, "mimetype", type);
    part(zip, "META-INF/manifest.xml", xml -> manifest(xml, type, parts));
    for (Map.Entry<String, Part> part : parts.entrySet()) {
      part(zip, part.getKey(), part.getValue());
    }
    zip.finish();
  }

  // The type comes first and uncompressed, so that a program can read it without unpacking.
  private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    part.write(xml.append(XML));
    xml.flush();
    zip.closeEntry();
  }

  private static void manifest(Writer xml, String type, Map<String, Part> parts)
      throws IOException {
    xml.append("<manifest:manifest manifest:version=\"1.3\"")
        .append(" xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">");
    entry(xml, "/", type);
    for (String name : parts.keySet()) {
      entry(xml, name, "text/xml");
    }
    xml.append("</manifest:manifest>");
  }

  private static void entry(Writer xml, String name, String type) throws IOException {
    xml.append("<manifest:file-entry manifest:full-path=\"")
        .append(name)
        .append("\" manifest:media-type=\"")
        .append(type)
        .append("\"/>");
  }

  /// Escapes text for XML; what XML cannot hold is written as its number.
  public static String escaped(String text) {
    return CleanText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
