package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.naslag.briefing.OpenDocument;

/// One table of a spreadsheet while its rows are being written.
final class OdsTable {
  /// The row limit of common spreadsheet programs, minus the header row.
  static final int MOST_ROWS = (1 << 20) - 1;

  private final Writer xml;
  private final String name;
  private final List<String> head;
  private int rows;
  private int part = 1;

  OdsTable(Writer xml, String name, List<String> head) {
    this.xml = xml;
    this.name = name;
    this.head = head;
  }

  /// Writes the whole table, in as many sheets as it needs.
  void write(SheetRows all) throws IOException {
    begin();
    all.each(this::take);
    end();
  }

  private void take(List<String> cells) throws IOException {
    if (rows == MOST_ROWS) {
      end();
      part++;
      rows = 0;
      begin();
    }
    rows++;
    row(cells);
  }

  // Marked as header rows, so that a spreadsheet repeats them on every printed page.
  private void begin() throws IOException {
    String numbered = part == 1 ? name : name + " (" + part + ")";
    xml.append("<table:table table:name=\"").append(OpenDocument.escaped(numbered)).append("\">");
    xml.append("<table:table-column table:number-columns-repeated=\"")
        .append(String.valueOf(Math.max(1, head.size())))
        .append("\"/>");
    xml.append("<table:table-header-rows>");
    row(head);
    xml.append("</table:table-header-rows>");
  }

  private void end() throws IOException {
    xml.append("</table:table>");
  }

  private void row(List<String> cells) throws IOException {
    xml.append("<table:table-row>");
    for (String cell : cells) {
      xml.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(OpenDocument.escaped(cell))
          .append("</text:p></table:table-cell>");
    }
    xml.append("</table:table-row>");
  }

  // XML cannot represent most control characters; a single one would corrupt the file.
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]+", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
