package nl.naslag.saved;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The table of lists of terms.
interface TermListRows extends ListCrudRepository<TermListRow, String> {
  List<TermListRow> findAllByOrderByKeptDesc();
}
