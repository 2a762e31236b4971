package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.util.List;

/// Rows of cells with a head, which come one by one: all together they may not fit in memory.
public interface SheetRows {
  List<String> head();

  /// Every row, in order.
  void each(Taker taker) throws IOException;

  /// Writes one row.
  interface Taker {
    void take(List<String> cells) throws IOException;
  }
}
