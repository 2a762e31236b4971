package nl.naslag.trace.version;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The table of judgements on versions; of two on the same documents the latest applies.
interface VersionRows extends ListCrudRepository<VersionRow, String> {
  List<VersionRow> findByUndoneAtIsNullOrderByMadeAt();
}
