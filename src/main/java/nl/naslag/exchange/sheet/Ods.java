package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.briefing.OpenDocument;

/// Writes sheets as an OpenDocument spreadsheet that is ready to work in: wide enough, wrapped,
/// with the head in sight and a filter on every column.
///
/// Page numbers and counts are numbers, dates are dates, addresses are links. All else is text,
/// because a number such as "3.1" is the name of a point here, not a date or an amount.
public final class Ods {
  private Ods() {}

  /// Writes sheets by name, with links that begin with "/" as text; leaves the stream open.
  public static void write(OutputStream out, Map<String, ? extends SheetRows> sheets)
      throws IOException {
    write(out, sheets, "");
  }

  /// Writes sheets by name; leaves the stream open.
  ///
  /// Rows are streamed. A sheet with more rows than a spreadsheet can hold continues in another
  /// sheet, with a number after its name.
  ///
  /// @param base what comes before links that begin with "/"; empty where nobody can follow them
  public static void write(OutputStream out, Map<String, ? extends SheetRows> sheets, String base)
      throws IOException {
    List<OdsTable> tables = new ArrayList<>();
    sheets.forEach((name, rows) -> tables.add(new OdsTable(name, rows.head(), base)));
    Map<String, OpenDocument.Part> parts = new LinkedHashMap<>();
    parts.put("styles.xml", OdsPaper::write);
    parts.put("content.xml", xml -> content(xml, sheets, tables));
    parts.put("settings.xml", xml -> settings(xml, tables));
    OpenDocument.write(out, "spreadsheet", parts);
  }

  private static void content(
      Writer xml, Map<String, ? extends SheetRows> sheets, List<OdsTable> tables)
      throws IOException {
    xml.append("<office:document-content office:version=\"1.3\"")
        .append(OdsStyle.NAMESPACES)
        .append(">");
    OdsStyle.writeAll(xml);
    xml.append("<office:body><office:spreadsheet>");
    int number = 0;
    for (SheetRows rows : sheets.values()) {
      tables.get(number++).write(xml, rows);
    }
    xml.append("<table:database-ranges>");
    for (OdsTable table : tables) {
      table.writeFilters(xml);
    }
    xml.append("</table:database-ranges>");
    xml.append("</office:spreadsheet></office:body></office:document-content>");
  }

  // Known only after the tables: a long one has become several.
  private static void settings(Writer xml, List<OdsTable> tables) throws IOException {
    xml.append("<office:document-settings office:version=\"1.3\"")
        .append(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
        .append(" xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\">")
        .append("<office:settings><config:config-item-set config:name=\"ooo:view-settings\">")
        .append("<config:config-item-map-indexed config:name=\"Views\">")
        .append("<config:config-item-map-entry>")
        .append("<config:config-item-map-named config:name=\"Tables\">");
    for (OdsTable table : tables) {
      table.writeFrozenHead(xml);
    }
    xml.append("</config:config-item-map-named></config:config-item-map-entry>")
        .append("</config:config-item-map-indexed></config:config-item-set>")
        .append("</office:settings></office:document-settings>");
  }
}
