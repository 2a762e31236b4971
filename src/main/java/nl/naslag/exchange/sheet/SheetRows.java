package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.util.List;

/// A header row and a stream of rows, which may not fit in memory together.
public interface SheetRows {
  List<String> head();

  /// Passes on every row, in order.
  void each(Taker taker) throws IOException;

  /// Writes one row.
  interface Taker {
    void take(List<String> cells) throws IOException;
  }
}
