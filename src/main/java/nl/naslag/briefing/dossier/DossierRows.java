package nl.naslag.briefing.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The dossier tables.
///
/// A row that was changed since it was read is not saved; that throws.
interface DossierRows extends ListCrudRepository<DossierRow, String> {
  List<DossierRow> findAllByOrderByModifiedDesc();
}
