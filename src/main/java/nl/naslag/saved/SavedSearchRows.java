package nl.naslag.saved;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The table of saved searches.
///
/// A row that was changed since it was read is not saved; that throws.
interface SavedSearchRows extends ListCrudRepository<SavedSearchRow, String> {
  List<SavedSearchRow> findAllByOrderByNameAscCreatedAsc();
}
