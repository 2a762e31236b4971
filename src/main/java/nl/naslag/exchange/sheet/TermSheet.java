package nl.naslag.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.TermRow;

/// A table of a list search, which runs term by term while the table is written.
///
/// @param lines returns the rows of one term, none or many
record TermSheet(
    List<String> head,
    BatchSearch search,
    BatchRequest request,
    Function<TermRow, List<List<String>>> lines)
    implements SheetRows {

  @Override
  public void each(Taker taker) throws IOException {
    try {
      search.each(request, row -> take(row, taker));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(TermRow row, Taker taker) {
    try {
      for (List<String> line : lines.apply(row)) {
        taker.take(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
