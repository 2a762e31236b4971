package nl.naslag.search;

import java.util.function.Consumer;

/// Counts where each term of a list stands: in which chapter of which document, and how often.
///
/// Every count is what the search screen gives for that term under the same filters; none is capped
/// or estimated.
public interface BatchSearch {
  /// A row for each term, in the order of the list, as soon as it is counted; all of one commit.
  ///
  /// Refuses unknown filter values. A term that is refused has a row that says so.
  void each(BatchRequest request, Consumer<TermRow> consumer);
}
