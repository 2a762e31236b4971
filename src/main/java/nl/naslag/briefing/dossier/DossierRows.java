package nl.naslag.briefing.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The dossier tables.
///
/// Throws rather than saves a row that was changed since it was read.
interface DossierRows extends ListCrudRepository<DossierRow, String> {
  List<DossierRow> findAllByOrderByModifiedDesc();
}
