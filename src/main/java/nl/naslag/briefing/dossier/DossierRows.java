package nl.naslag.briefing.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

/// The dossier tables.
///
/// Throws rather than saves a row that was changed since it was read.
interface DossierRows extends ListCrudRepository<DossierRow, String> {
  List<DossierRow> findAllByOrderByModifiedDesc();

  /// Makes others wait who want to change the same dossier, until the transaction ends.
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<DossierRow> findToChangeById(String id);
}
