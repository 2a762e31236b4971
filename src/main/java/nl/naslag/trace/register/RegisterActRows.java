package nl.naslag.trace.register;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/// The table of decisions on the register.
public interface RegisterActRows extends ListCrudRepository<RegisterActRow, String> {
  List<RegisterActRow> findAllByOrderByMadeAt();

  /// Increases with every decision and every revocation.
  @Query("select count(*) + count(undone_at) from register_act_row")
  long changes();
}
