package nl.naslag.trace.register;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/// The table of decisions on the register.
public interface RegisterActRows extends ListCrudRepository<RegisterActRow, String> {
  List<RegisterActRow> findAllByOrderByMadeAt();

  /// Increases with every decision and every revocation.
  @Query("select count(*) + count(undone_at) from register_act_row")
  long changes();

  /// Revokes a decision that holds; in one statement, so that the first of two people did it.
  @Modifying
  @Transactional
  @Query(
      """
      update register_act_row set undone_by = :by, undone_at = :at, version = version + 1
      where id = :id and undone_at is null
      """)
  void undo(String id, String by, Instant at);
}
