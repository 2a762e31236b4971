package nl.naslag.saved;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.Expectation;
import nl.naslag.search.SearchRequest;

/// Stores searches. Every change is saved at once, and removed searches can be restored.
///
/// Only the user removes searches, even those that are no longer understood. An unknown search is a
/// [nl.naslag.document.Refusal].
public interface SavedSearches {
  /// The same searches, with every change refused as a [nl.naslag.document.Conflict] where the
  /// search is in another state than expected.
  SavedSearches expecting(Expectation expectation);

  /// Sorted by name.
  List<SavedSearch> all();

  Optional<SavedSearch> find(String id);

  /// Saves the search without its page number. Everything currently in the index counts as seen.
  ///
  /// Refuses a blank name, a name over 200 characters, and a search that cannot be executed.
  SavedSearch save(String name, SearchRequest request);

  SavedSearch rename(String id, String name);

  /// Marks everything currently in the index as seen.
  SavedSearch markSeen(String id);

  /// Returns the removed search, for [#restore].
  SavedSearch remove(String id);

  /// Restores a search as it was, including a removed one.
  void restore(SavedSearch search);
}
