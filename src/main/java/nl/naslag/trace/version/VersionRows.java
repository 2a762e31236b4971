package nl.naslag.trace.version;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The table of judgements on versions; the last of two on the same documents holds.
interface VersionRows extends ListCrudRepository<VersionRow, String> {
  List<VersionRow> findByUndoneAtIsNullOrderByMadeAt();
}
