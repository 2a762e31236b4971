package nl.naslag.trace.follow;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/// The table of changes of what became of requests.
public interface FateChangeRows extends ListCrudRepository<FateChangeRow, String> {
  List<FateChangeRow> findAllByOrderByMadeAt();

  /// Increases with every change and every revocation.
  @Query("select count(*) + count(undone_at) from fate_change_row")
  long changes();

  /// Revokes a change that holds; in one statement, so that the first of two people did it.
  @Modifying
  @Transactional
  @Query(
      """
      update fate_change_row set undone_by = :by, undone_at = :at, version = version + 1
      where id = :id and undone_at is null
      """)
  void undo(String id, String by, Instant at);
}
