package nl.naslag.ingest.given;

import java.time.Instant;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;
import nl.naslag.ingest.FactCorrection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a correction.
///
/// @param sha256 of the file when it was made
/// @param chosen the value
/// @param undoneBy absent while it stands, like the time
record DocumentFactRow(
    @Id String id,
    @Version @Nullable Long version,
    String documentId,
    String sha256,
    String field,
    String chosen,
    String madeBy,
    Instant madeAt,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt) {
  // Without a version the database treats it as a new row.
  static DocumentFactRow of(FactCorrection correction, String sha256) {
    return new DocumentFactRow(
        correction.id(),
        null,
        correction.documentId().value(),
        sha256,
        correction.field().name(),
        correction.value(),
        correction.by(),
        correction.at(),
        null,
        null);
  }

  DocumentFactRow undone(String by, Instant at) {
    return new DocumentFactRow(
        id, version, documentId, sha256, field, chosen, madeBy, madeAt, by, at);
  }

  FactCorrection correction() {
    return new FactCorrection(
        id,
        new DocumentId(documentId),
        Bibliography.Field.valueOf(field),
        chosen,
        madeBy,
        madeAt,
        undoneBy,
        undoneAt);
  }
}
