package nl.naslag.saved;

import nl.naslag.saved.TermLists.KeptList;
import nl.naslag.search.Filters;

/// Counts whole lists of terms, in the background if that takes long.
public interface TermCounting {
  /// Returns the progress, and starts counting if needed. Returns within half a second, or at once
  /// with the full result if the list was already counted in the same state of the index.
  ///
  /// @param filters must contain existing values only
  TermTotals totals(KeptList list, Filters filters);
}
