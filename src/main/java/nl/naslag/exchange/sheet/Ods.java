package nl.naslag.exchange.sheet;

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

/// Writes sheets as an OpenDocument spreadsheet, with every cell as text.
///
/// Three small files in a zip: too little to ask a library for.
///
/// Text, because a number such as "3.1" is the name of a point here and no date or amount.
public final class Ods {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Ods() {}

  /// Sheets by their name; leaves the stream open.
  ///
  /// Rows are written as they come. A sheet with more of them than a spreadsheet can hold goes on
  /// in a next one, with a number behind its name.
  public static void write(OutputStream out, Map<String, ? extends SheetRows> sheets)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    stored(zip, "mimetype", TYPE);
    entry(zip, "META-INF/manifest.xml", manifest());
    zip.putNextEntry(new ZipEntry("content.xml"));
    Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    content(xml, sheets);
    xml.flush();
    zip.closeEntry();
    zip.finish();
  }

  // The type comes first and uncompressed, so that a program can see it without unpacking.
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

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String manifest() {
    return XML
        + "<manifest:manifest manifest:version=\"1.3\""
        + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
        + TYPE
        + "\"/><manifest:file-entry manifest:full-path=\"content.xml\""
        + " manifest:media-type=\"text/xml\"/></manifest:manifest>";
  }

  private static void content(Writer xml, Map<String, ? extends SheetRows> sheets) throws IOException {
    xml.append(XML)
        .append("<office:document-content office:version=\"1.3\"")
        .append(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
        .append(" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"")
        .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">")
        .append("<office:body><office:spreadsheet>");
    for (Map.Entry<String, ? extends SheetRows> sheet : sheets.entrySet()) {
      new OdsTable(xml, sheet.getKey(), sheet.getValue().head()).write(sheet.getValue());
    }
    xml.append("</office:spreadsheet></office:body></office:document-content>");
  }
}
