package nl.naslag.saved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;

/// A search that was kept under a name, exactly as it was asked.
///
/// Kept as its address: a search that a later Naslag no longer understands is still there to be
/// read and put right.
///
/// @param address "q=wonen&horizon=2030", as behind the question mark of the search screen
/// @param start when the last passages had come in as it was saved; its feed begins there
/// @param seen when the last passages had come in as somebody last looked
public record SavedSearch(
    String id, String name, String address, Instant created, Instant start, Instant seen) {

  /// The address in its parts.
  public Map<String, List<String>> parameters() {
    return SearchParameters.read(address);
  }

  /// The search itself; refuses where it is no longer understood.
  public SearchRequest request() {
    return SearchParameters.request(parameters(), 1);
  }

  /// The same search, for passages that came in since somebody last looked.
  public SearchRequest unseen() {
    return since(seen);
  }

  /// The same search, for passages that came in after a moment.
  SearchRequest since(Instant moment) {
    SearchRequest request = request();
    Instant own = request.filters().since();
    Instant later = own.isAfter(moment) ? own : moment;
    return request.withFilters(request.filters().withSince(later));
  }
}
