package nl.naslag.ingest.given;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Rows of a CSV file, with semicolons, commas or tabs between the cells and quotes around a cell
/// that holds one of these. One pass over the text.
final class CsvTable {
  /// Spreadsheets for Dutch Windows still write this where they do not write UTF-8.
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final char MARK = '\uFEFF';

  private final String text;
  private final char between;
  private int at;
  private int line = 1;

  private CsvTable(String text) {
    this.text = text;
    this.between = separator(text);
  }

  /// A row with the number of the line at which it begins, from 1.
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    boolean isEmpty() {
      return cells.stream().allMatch(String::isBlank);
    }

    /// A cell, empty past the end of the row.
    String cell(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }
  }

  /// The rows of a file, at most so many; empty rows are left out.
  static List<Row> rows(byte[] file, int most) {
    CsvTable table = new CsvTable(text(file));
    List<Row> rows = new ArrayList<>();
    while (table.at < table.text.length() && rows.size() < most) {
      Row row = table.row();
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static String text(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      text = new String(file, WINDOWS);
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  // Of the three signs the one that the first line has most.
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    char best = ';';
    for (char sign : new char[] {',', '\t'}) {
      if (count(head, sign) > count(head, best)) {
        best = sign;
      }
    }
    return best;
  }

  private static long count(String head, char sign) {
    return head.chars().filter(c -> c == sign).count();
  }

  private Row row() {
    int begins = line;
    List<String> cells = new ArrayList<>();
    boolean more = true;
    while (more) {
      cells.add(cell());
      more = at < text.length() && text.charAt(at) == between;
      at++;
    }
    line++;
    return new Row(begins, cells);
  }

  /// One cell; stops at the sign behind it, or at the end of the line.
  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (quoted) {
      at++;
      quoted(cell);
    }
    while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') {
      if (text.charAt(at) != '\r') {
        cell.append(text.charAt(at));
      }
      at++;
    }
    return cell.toString();
  }

  private void quoted(StringBuilder cell) {
    while (at < text.length()) {
      char sign = text.charAt(at++);
      if (sign == '"') {
        boolean twice = at < text.length() && text.charAt(at) == '"';
        if (!twice) {
          return;
        }
        at++;
      } else if (sign == '\n') {
        line++;
      }
      cell.append(sign);
    }
  }
}
