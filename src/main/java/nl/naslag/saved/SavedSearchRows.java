package nl.naslag.saved;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The table of saved searches.
///
/// Saving a row that has changed since it was read throws an exception.
interface SavedSearchRows extends ListCrudRepository<SavedSearchRow, String> {
  List<SavedSearchRow> findAllByOrderByNameAscCreatedAsc();
}
