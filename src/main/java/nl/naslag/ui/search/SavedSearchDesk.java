package nl.naslag.ui.search;

import nl.naslag.saved.SavedSearch;

/// The actions on a saved search; every change is saved at once and can be undone.
interface SavedSearchDesk {
  void rename(SavedSearch search, String name);

  /// Marks the current passages as seen.
  void markSeen(SavedSearch search);

  /// Removes the search and offers to restore it.
  void remove(SavedSearch search);
}
