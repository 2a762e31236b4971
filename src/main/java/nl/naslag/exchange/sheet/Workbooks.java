package nl.naslag.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Texts;
import nl.naslag.trace.RequestMatrix;
import nl.naslag.trace.RijkRequest;

/// Puts sheets together that belong in one spreadsheet, by the names of their tabs.
public final class Workbooks {
  private Workbooks() {}

  /// Every place of every request, and behind it the matrix in both directions.
  public static Map<String, Sheet> register(List<RijkRequest> requests, RequestMatrix matrix) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    sheets.put(Texts.text("sheet.name.requests"), Sheets.requests(requests));
    sheets.putAll(matrix(matrix));
    return sheets;
  }

  /// Requests down, and chapters down.
  public static Map<String, Sheet> matrix(RequestMatrix matrix) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    sheets.put(Texts.text("sheet.name.matrix"), Sheets.matrix(matrix));
    sheets.put(Texts.text("sheet.name.chapters"), Sheets.chapters(matrix));
    return sheets;
  }
}
