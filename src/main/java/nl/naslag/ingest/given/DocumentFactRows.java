package nl.naslag.ingest.given;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/// The table of corrections of documents; of those that stand for one field the last one holds.
public interface DocumentFactRows extends ListCrudRepository<DocumentFactRow, String> {
  List<DocumentFactRow> findByUndoneAtIsNullOrderByMadeAt();

  List<DocumentFactRow> findByDocumentIdInOrSha256InOrderByMadeAt(
      Collection<String> documentIds, Collection<String> sums);

  /// Takes a correction back; in one statement, so that only the first of two people does it.
  ///
  /// @return how many were taken back, 0 or 1
  @Modifying
  @Transactional
  @Query(
      """
      update document_fact_row set undone_by = :by, undone_at = :at, version = version + 1
      where id = :id and undone_at is null
      """)
  int undo(String id, String by, Instant at);
}
