package nl.naslag.saved;

import java.util.List;
import nl.naslag.search.TermRow;

/// How far the counting of a list is: the terms that were counted, in the order of the list.
///
/// @param rows without their cells, to be small
/// @param all how many terms the list has
public record TermTotals(List<TermRow> rows, int all) {
  public TermTotals {
    rows = List.copyOf(rows);
  }

  public boolean done() {
    return rows.size() == all;
  }
}
