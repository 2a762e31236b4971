package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.util.List;

/// A header row and rows of cells, to be written as CSV or ODS.
public record Spreadsheet(List<String> head, List<List<String>> rows) implements SheetRows {
  public Spreadsheet {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  @Override
  public void each(Taker taker) throws IOException {
    for (List<String> row : rows) {
      taker.take(row);
    }
  }
}
