package nl.naslag.trace.version;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/// The table of judgements on versions; of two on the same documents the latest applies.
interface VersionRows extends ListCrudRepository<VersionRow, String> {
  List<VersionRow> findByUndoneAtIsNullOrderByMadeAt();

  /// Revokes a judgement; in one statement, so that only the first of two people does it.
  ///
  /// @return how many were revoked, 0 or 1
  @Modifying
  @Transactional
  @Query(
      """
      update version_row set undone_at = :at, version = version + 1
      where id = :id and undone_at is null
      """)
  int undo(String id, Instant at);
}
