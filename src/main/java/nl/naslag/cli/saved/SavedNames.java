package nl.naslag.cli.saved;

import java.util.List;
import nl.naslag.document.RefusalCode;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;

/// Finds a saved search by what people type.
final class SavedNames {
  private SavedNames() {}

  /// By its id or its name; refuses a name that two searches have, rather than taking one.
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
