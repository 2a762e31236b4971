package nl.naslag.saved;

import java.util.List;
import java.util.Optional;
import nl.naslag.search.SearchRequest;

/// Keeps searches. Every change is saved at once; what is removed can be put back.
///
/// Nothing is ever removed but by the user, also when a search is no longer understood. An unknown
/// search is a [nl.naslag.document.Refusal].
public interface SavedSearches {
  /// By name.
  List<SavedSearch> all();

  Optional<SavedSearch> find(String id);

  /// Keeps what was asked, without its page. What is in the index now counts as seen.
  ///
  /// Refuses a blank name, one over 200 characters, and a search that cannot be executed.
  SavedSearch save(String name, SearchRequest request);

  SavedSearch rename(String id, String name);

  /// What is in the index now counts as seen.
  SavedSearch markSeen(String id);

  /// The removed search, for [#restore].
  SavedSearch remove(String id);

  /// Puts a search back as it was, also one that was removed.
  void restore(SavedSearch search);
}
