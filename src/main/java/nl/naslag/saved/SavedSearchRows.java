package nl.naslag.saved;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/// The table of saved searches.
///
/// Saving a row that has changed since it was read throws an exception.
interface SavedSearchRows extends ListCrudRepository<SavedSearchRow, String> {
  List<SavedSearchRow> findAllByOrderByNameAscCreatedAsc();

  /// Makes others wait who want to change the same search, until the transaction ends.
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<SavedSearchRow> findToChangeById(String id);
}
