package nl.naslag.saved;

import java.util.List;
import nl.naslag.search.Arrivals.Arrival;

/// Reports new passages for saved searches.
public interface SearchNews {
  /// What a search currently finds.
  News news(SavedSearch search);

  /// New passages across all saved searches; one that two searches find counts twice.
  Badge badge();

  /// One page of at most a hundred passages that arrived since the search was saved, latest first.
  /// Refuses if the search is refused.
  ///
  /// @param page from 1; empty beyond the last
  List<Arrival> arrived(SavedSearch search, int page);

  /// The numbers shown in the menu.
  ///
  /// @param searches number of searches with new passages
  record Badge(long fresh, int searches) {}
}
