package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Map;
import nl.naslag.briefing.OpenDocument;

/// Writes sheets as an OpenDocument spreadsheet, with every cell as text.
///
/// Text, because a number such as "3.1" is the name of a point here, not a date or an amount.
public final class Ods {
  private Ods() {}

  /// Writes sheets by name; leaves the stream open.
  ///
  /// Rows are streamed. A sheet with more rows than a spreadsheet can hold continues in another
  /// sheet, with a number after its name.
  public static void write(OutputStream out, Map<String, ? extends SheetRows> sheets)
      throws IOException {
    OpenDocument.write(out, "spreadsheet", Map.of("content.xml", xml -> content(xml, sheets)));
  }

  private static void content(Writer xml, Map<String, ? extends SheetRows> sheets)
      throws IOException {
    xml.append("<office:document-content office:version=\"1.3\"")
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
