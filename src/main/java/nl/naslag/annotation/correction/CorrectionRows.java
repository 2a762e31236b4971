package nl.naslag.annotation.correction;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/// The table of corrections.
interface CorrectionRows extends ListCrudRepository<CorrectionRow, String> {
  List<CorrectionRow> findByDocumentIdOrderByMadeAt(String documentId);

  List<CorrectionRow> findByPassageIdOrderByMadeAtDesc(String passageId);

  List<CorrectionRow> findAllByOrderByMadeAtDesc();

  /// In one statement, because somebody may undo the correction while its document is read.
  @Modifying
  @Transactional
  @Query("update correction_row set passage_id = :passageId where id = :id")
  void follow(String id, String passageId);
}
