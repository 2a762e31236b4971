package nl.naslag.saved;

import java.util.List;
import nl.naslag.search.Arrivals.Arrival;

/// Tells what came in for saved searches.
public interface SearchNews {
  /// What a search finds now.
  News news(SavedSearch search);

  /// New passages over all saved searches together; one that two searches find counts twice.
  Badge badge();

  /// One page of at most a hundred passages that came in since the search was saved, the last
  /// first. Refuses where the search is refused.
  ///
  /// @param page from 1; empty beyond the last
  List<Arrival> arrived(SavedSearch search, int page);

  /// What the menu shows.
  ///
  /// @param searches that found something new
  record Badge(long fresh, int searches) {}
}
