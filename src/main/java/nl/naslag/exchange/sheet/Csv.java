package nl.naslag.exchange.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes sheets as CSV (RFC 4180) that is safe to open in a spreadsheet.
public final class Csv {
  /// First characters that make a spreadsheet treat a cell as a formula, such as `=1+1`.
  private static final String DANGEROUS = "=+-@\t\r";

  /// What tells a spreadsheet program that a file is UTF-8.
  private static final String MARK = "\uFEFF";

  private Csv() {}

  /// The sheet with its header row; lines end with CRLF.
  public static String text(Spreadsheet sheet) {
    return text(sheet, ",");
  }

  /// The same as Dutch Excel opens it: with semicolons, and a mark that says it is UTF-8.
  public static String excel(Spreadsheet sheet) {
    return MARK + text(sheet, ";");
  }

  private static String text(Spreadsheet sheet, String separator) {
    StringBuilder text = new StringBuilder(line(sheet.head(), separator));
    sheet.rows().forEach(row -> text.append(line(row, separator)));
    return text.toString();
  }

  /// The same for rows that are streamed, in UTF-8; leaves the stream open.
  static void write(SheetRows rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(line(rows.head(), ","));
    rows.each(row -> writer.write(line(row, ",")));
    writer.flush();
  }

  private static String line(List<String> cells, String separator) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(separator, "", "\r\n"));
  }

  private static String cell(String value) {
    return '"' + harmless(value).replace("\"", "\"\"") + '"';
  }

  // A spreadsheet would run a cell that starts like a formula; an apostrophe makes it text.
  private static String harmless(String value) {
    boolean formula = !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
    return formula ? "'" + value : value;
  }
}
