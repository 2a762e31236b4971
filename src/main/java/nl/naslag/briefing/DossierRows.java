package nl.naslag.briefing;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The dossier tables.
interface DossierRows extends ListCrudRepository<DossierRow, String> {
  List<DossierRow> findAllByOrderByModifiedDesc();
}
