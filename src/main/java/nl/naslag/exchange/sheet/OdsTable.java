package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.briefing.OpenDocument;

/// One table of a spreadsheet while its rows are being written.
final class OdsTable {
  /// The row limit of common spreadsheet programs, minus the header row.
  static final int MOST_ROWS = (1 << 20) - 1;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final String name;
  private final List<String> head;
  private final String base;
  /// The rows of each sheet that has ended, without the head.
  private final List<Integer> ended = new ArrayList<>();
  private int rows;

  /// @param base what comes before links that begin with "/"; empty for no links
  OdsTable(String name, List<String> head, String base) {
    this.name = name;
    this.head = head;
    this.base = base;
  }

  /// Writes the whole table, in as many sheets as it needs.
  void write(Writer xml, SheetRows all) throws IOException {
    begin(xml);
    all.each(cells -> take(xml, cells));
    end(xml);
  }

  private void take(Writer xml, List<String> cells) throws IOException {
    if (rows == MOST_ROWS) {
      end(xml);
      begin(xml);
    }
    rows++;
    xml.append("<table:table-row table:style-name=\"rij\">");
    for (int column = 0; column < cells.size(); column++) {
      cell(xml, column < head.size() ? head.get(column) : "", cells.get(column));
    }
    xml.append("</table:table-row>");
  }

  private String numbered(int part) {
    return OpenDocument.escaped(part == 0 ? name : name + " (" + (part + 1) + ")");
  }

  // Marked as header rows, so that a spreadsheet repeats them on every printed page.
  private void begin(Writer xml) throws IOException {
    rows = 0;
    xml.append("<table:table table:name=\"")
        .append(numbered(ended.size()))
        .append("\" table:style-name=\"")
        .append(OdsPaper.styleFor(head))
        .append("\">");
    for (String column : head.isEmpty() ? List.of("") : head) {
      xml.append("<table:table-column table:style-name=\"")
          .append(OdsStyle.of(column).name())
          .append("\" table:default-cell-style-name=\"cel\"/>");
    }
    xml.append("<table:table-header-rows><table:table-row>");
    for (String column : head) {
      text(xml, "kop", OpenDocument.escaped(column));
    }
    xml.append("</table:table-row></table:table-header-rows>");
  }

  private void end(Writer xml) throws IOException {
    xml.append("</table:table>");
    ended.add(rows);
  }

  private void cell(Writer xml, String column, String value) throws IOException {
    String escaped = OpenDocument.escaped(value);
    if (OdsStyle.of(column) == OdsStyle.NARROW && NUMBER.matcher(value).matches()) {
      xml.append("<table:table-cell table:style-name=\"cel\" office:value-type=\"float\"")
          .append(" office:value=\"" + value + "\"><text:p>" + value)
          .append("</text:p></table:table-cell>");
    } else if (column.equals("datum") && DAY.matcher(value).matches()) {
      xml.append("<table:table-cell table:style-name=\"datum\" office:value-type=\"date\"")
          .append(" office:date-value=\"" + value + "\"><text:p>" + value)
          .append("</text:p></table:table-cell>");
    } else if (column.equals("link") && value.startsWith("/") && !base.isEmpty()) {
      link(xml, base + value);
    } else if (column.equals("link") && value.startsWith("http")) {
      link(xml, value);
    } else {
      text(xml, "cel", lines(escaped));
    }
  }

  // Otherwise programs may take the lines and columns of a quote for single spaces.
  private static String lines(String escaped) {
    return escaped
        .replace("\t", "<text:tab/>")
        .replace("  ", " <text:s/>")
        .replace("\n", "</text:p><text:p>");
  }

  private static void link(Writer xml, String url) throws IOException {
    String address = OpenDocument.escaped(url);
    text(
        xml,
        "cel",
        "<text:a xlink:type=\"simple\" xlink:href=\"" + address + "\">" + address + "</text:a>");
  }

  /// @param content as XML
  private static void text(Writer xml, String style, String content) throws IOException {
    xml.append("<table:table-cell table:style-name=\"")
        .append(style)
        .append("\" office:value-type=\"string\"><text:p>")
        .append(content)
        .append("</text:p></table:table-cell>");
  }

  /// Puts a filter on every column of its sheets.
  void writeFilters(Writer xml) throws IOException {
    for (int part = 0; part < ended.size() && !head.isEmpty(); part++) {
      String sheet = "'" + numbered(part).replace("'", "''") + "'";
      xml.append("<table:database-range table:display-filter-buttons=\"true\"")
          .append(" table:target-range-address=\"")
          .append(sheet + ".A1:" + sheet + "." + letters(head.size()) + (ended.get(part) + 1))
          .append("\"/>");
    }
  }

  /// Keeps the head of its sheets in sight.
  void writeFrozenHead(Writer xml) throws IOException {
    for (int part = 0; part < ended.size(); part++) {
      xml.append("<config:config-item-map-entry config:name=\"")
          .append(numbered(part))
          .append("\">");
      setting(xml, "VerticalSplitMode", "short", 2);
      setting(xml, "VerticalSplitPosition", "int", 1);
      setting(xml, "ActiveSplitRange", "short", 2);
      setting(xml, "PositionBottom", "int", 1);
      xml.append("</config:config-item-map-entry>");
    }
  }

  private static void setting(Writer xml, String name, String type, int value) throws IOException {
    xml.append("<config:config-item config:name=\"")
        .append(name)
        .append("\" config:type=\"")
        .append(type)
        .append("\">" + value)
        .append("</config:config-item>");
  }

  // 1 is A, 27 is AA.
  private static String letters(int column) {
    return (column > 26 ? letters((column - 1) / 26) : "") + (char) ('A' + (column - 1) % 26);
  }
}
