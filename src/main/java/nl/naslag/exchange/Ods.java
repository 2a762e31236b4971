package nl.naslag.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  public static void write(OutputStream out, Map<String, Sheet> sheets) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    stored(zip, "mimetype", TYPE);
    entry(zip, "META-INF/manifest.xml", manifest());
    entry(zip, "content.xml", content(sheets));
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

  private static String content(Map<String, Sheet> sheets) {
    StringBuilder xml =
        new StringBuilder(XML)
            .append("<office:document-content office:version=\"1.3\"")
            .append(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
            .append(" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"")
            .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">")
            .append("<office:body><office:spreadsheet>");
    sheets.forEach((name, sheet) -> table(xml, name, sheet));
    return xml.append("</office:spreadsheet></office:body></office:document-content>").toString();
  }

  // Marked as header rows, so that a spreadsheet repeats them on every printed page.
  private static void table(StringBuilder xml, String name, Sheet sheet) {
    xml.append("<table:table table:name=\"").append(escaped(name)).append("\">");
    xml.append("<table:table-column table:number-columns-repeated=\"")
        .append(Math.max(1, sheet.head().size()))
        .append("\"/>");
    xml.append("<table:table-header-rows>");
    row(xml, sheet.head());
    xml.append("</table:table-header-rows>");
    sheet.rows().forEach(cells -> row(xml, cells));
    xml.append("</table:table>");
  }

  private static void row(StringBuilder xml, List<String> cells) {
    xml.append("<table:table-row>");
    for (String cell : cells) {
      xml.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(escaped(cell))
          .append("</text:p></table:table-cell>");
    }
    xml.append("</table:table-row>");
  }

  // XML has no way to write most control characters; one in a document would spoil the file.
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
