package nl.naslag.search;

import java.util.function.Consumer;

/// Counts the occurrences of each term of a list, by chapter and document.
///
/// Every count equals the result of the search screen for that term under the same filters; none is
/// capped or estimated.
public interface BatchSearch {
  /// Passes on a row for each term, in list order, as soon as it is counted; all from one commit.
  ///
  /// Refuses unknown filter values. The row of a refused term gives the reason.
  void each(BatchRequest request, Consumer<TermRow> consumer);
}
