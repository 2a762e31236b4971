package nl.naslag.saved;

import java.util.List;
import nl.naslag.search.TermRow;

/// Progress of counting a list: the terms counted so far, in list order.
///
/// @param rows without their cells, to keep them small
/// @param all number of terms in the list
public record TermTotals(List<TermRow> rows, int all) {
  public TermTotals {
    rows = List.copyOf(rows);
  }

  public boolean done() {
    return rows.size() == all;
  }
}
