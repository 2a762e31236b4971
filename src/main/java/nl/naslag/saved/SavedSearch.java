package nl.naslag.saved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Revision;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;

/// A named search, saved exactly as it was entered.
///
/// Saved as its address, so a search that a later Naslag no longer understands can still be read
/// and corrected.
///
/// @param address query string of the search screen, such as "q=wonen&horizon=2030"
/// @param start time of the latest arrival when the search was saved; its feed begins there
/// @param seen time of the latest arrival when somebody last viewed the search
public record SavedSearch(
    String id, String name, String address, Instant created, Instant start, Instant seen) {

  /// Differs after every change; what was found meanwhile does not count.
  public Revision revision() {
    return Revision.of(id, name, address, seen);
  }

  /// The parameters of the address.
  public Map<String, List<String>> parameters() {
    return SearchParameters.read(address);
  }

  /// The search itself; refuses an address that is no longer understood.
  public SearchRequest request() {
    return SearchParameters.request(parameters(), 1);
  }

  /// The same search, limited to passages that arrived since the last view.
  public SearchRequest unseen() {
    return since(seen);
  }

  /// The same search, limited to passages that arrived after a given time.
  SearchRequest since(Instant moment) {
    SearchRequest request = request();
    Instant own = request.filters().since();
    Instant later = own.isAfter(moment) ? own : moment;
    return request.withFilters(request.filters().withSince(later));
  }
}
