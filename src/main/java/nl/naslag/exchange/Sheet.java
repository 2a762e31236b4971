package nl.naslag.exchange;

import java.util.List;

/// Rows of cells with a head, on the way to CSV or ODS.
public record Sheet(List<String> head, List<List<String>> rows) {
  public Sheet {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }
}
