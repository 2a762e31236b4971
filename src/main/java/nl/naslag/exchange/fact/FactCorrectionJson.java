package nl.naslag.exchange.fact;

import java.time.Instant;
import nl.naslag.document.Identified;
import nl.naslag.document.Revised;
import nl.naslag.document.file.Bibliography;
import nl.naslag.ingest.FactCorrection;
import org.jspecify.annotations.Nullable;

/// A correction of a document in JSON.
///
/// @param field "title", "date", "authority" or "documentKind"
/// @param by who made it
/// @param undoneBy who took it back; absent while it stands, like the time
public record FactCorrectionJson(
    String id,
    String documentId,
    String field,
    String value,
    String by,
    Instant at,
    @Nullable String undoneBy,
    @Nullable Instant undoneAt,
    String revision)
    implements Revised, Identified {
  /// Copies the fields.
  public static FactCorrectionJson of(FactCorrection correction) {
    return new FactCorrectionJson(
        correction.id(),
        correction.documentId().value(),
        field(correction.field()),
        correction.value(),
        correction.by(),
        correction.at(),
        correction.undoneBy(),
        correction.undoneAt(),
        correction.revision().value());
  }

  /// The field of a document in JSON.
  public static String field(Bibliography.Field field) {
    return field == Bibliography.Field.KIND ? "documentKind" : field.id();
  }
}
