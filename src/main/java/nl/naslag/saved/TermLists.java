package nl.naslag.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.naslag.search.TermList;

/// Stores lists of terms. Removed lists can be restored.
///
/// An unknown list is a [nl.naslag.document.Refusal].
public interface TermLists {
  /// Most recent first.
  List<KeptList> all();

  Optional<KeptList> find(String id);

  /// Refuses more than 200,000 characters in total, and more than 200 lists.
  KeptList keep(TermList terms);

  /// Returns the removed list, for [#restore].
  KeptList remove(String id);

  /// Restores a removed list.
  void restore(KeptList list);

  /// A saved list of terms, which gives its matrix an address.
  ///
  /// @param id derived from the terms, so the same list is saved once
  record KeptList(String id, TermList terms, Instant kept) {}
}
