package nl.naslag.ingest;

import java.time.Instant;
import nl.naslag.document.Revision;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;

/// A value that a person gave for a document in the place of what was read.
///
/// @param value a date as ISO 8601
/// @param by who gave it
/// @param undoneBy who took it back; absent while it stands, like the time
public record FactCorrection(
    String id,
    DocumentId documentId,
    Bibliography.Field field,
    String value,
    String by,
    Instant at,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt) {
  /// Whether nobody has taken it back. Of those that stand for one field, the last one holds.
  public boolean stands() {
    return undoneAt == null;
  }

  /// Another once it has been taken back.
  public Revision revision() {
    return Revision.of(id, field, value, by, at, String.valueOf(undoneAt));
  }
}
