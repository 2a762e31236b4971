package nl.naslag.cli.saved;

import java.util.List;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;

/// Finds a saved search by what the user typed.
final class SavedNames {
  private SavedNames() {}

  /// Matches the id or the name; throws if two searches share the name, rather than picking one.
  static SavedSearch find(SavedSearches searches, String idOrName) {
    return searches.find(idOrName).orElseGet(() -> named(searches.all(), idOrName));
  }

  private static SavedSearch named(List<SavedSearch> all, String name) {
    List<SavedSearch> found = all.stream().filter(one -> one.name().equals(name)).toList();
    if (found.isEmpty()) {
      throw RefusalCode.UNKNOWN_SAVED_SEARCH.refusal(name);
    }
    if (found.size() > 1) {
      throw RefusalCode.AMBIGUOUS_SAVED_SEARCH.refusal(name, found.size());
    }
    return found.getFirst();
  }
}
