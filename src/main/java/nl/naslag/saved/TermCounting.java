package nl.naslag.saved;

import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.Filters;

/// Counts whole lists of terms, in the background where that takes long.
public interface TermCounting {
  /// How far it is; begins where it had not begun. Answers within half a second, and at once with
  /// everything where the list was counted before in the same state of the index.
  ///
  /// @param filters whose values exist
  TermTotals totals(KeptList list, Filters filters);
}
