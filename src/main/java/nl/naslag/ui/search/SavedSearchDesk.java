package nl.naslag.ui.search;

import nl.naslag.saved.SavedSearch;

/// What one can do with a saved search; every change is saved at once and can be undone.
interface SavedSearchDesk {
  void rename(SavedSearch search, String name);

  /// What is there now counts as seen.
  void markSeen(SavedSearch search);

  /// Takes it away and offers to put it back.
  void remove(SavedSearch search);
}
