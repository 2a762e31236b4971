package nl.naslag.saved;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.naslag.search.TermList;

/// Keeps lists of terms. What is removed can be put back.
///
/// An unknown list is a [nl.naslag.document.Refusal].
public interface TermLists {
  /// The last kept first.
  List<KeptList> all();

  Optional<KeptList> find(String id);

  /// Refuses more than 200,000 characters in all, and more than 200 lists.
  KeptList keep(TermList terms);

  /// The removed list, for [#restore].
  KeptList remove(String id);

  /// Puts a removed list back.
  void restore(KeptList list);

  /// A list of terms that was kept, so that its matrix has an address.
  ///
  /// @param id follows from the terms: the same list is kept once
  record KeptList(String id, TermList terms, Instant kept) {}
}
