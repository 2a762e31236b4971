package nl.naslag.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Texts;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RijkRequest;

/// Combines sheets into one spreadsheet, by the names of their tabs.
public final class Workbooks {
  private Workbooks() {}

  /// Every place of every request, followed by the matrix in both directions.
  public static Map<String, Spreadsheet> register(
      List<RijkRequest> requests, RequestMatrix matrix) {
    Map<String, Spreadsheet> sheets = new LinkedHashMap<>();
    sheets.put(Texts.text("sheet.name.requests"), Spreadsheets.requests(requests));
    sheets.putAll(matrix(matrix));
    return sheets;
  }

  /// The matrix with requests as rows, and with chapters as rows.
  public static Map<String, Spreadsheet> matrix(RequestMatrix matrix) {
    Map<String, Spreadsheet> sheets = new LinkedHashMap<>();
    sheets.put(Texts.text("sheet.name.matrix"), Spreadsheets.matrix(matrix));
    sheets.put(Texts.text("sheet.name.chapters"), Spreadsheets.chapters(matrix));
    return sheets;
  }
}
