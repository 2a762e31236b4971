package nl.naslag.annotation.correction;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/// The table of corrections.
interface CorrectionRows extends ListCrudRepository<CorrectionRow, String> {
  List<CorrectionRow> findByDocumentIdOrderByMadeAt(String documentId);

  List<CorrectionRow> findByPassageIdOrderByMadeAtDesc(String passageId);

  List<CorrectionRow> findAllByOrderByMadeAtDesc();
}
