package nl.naslag.exchange;

import java.time.Instant;
import java.util.List;
import nl.naslag.annotation.Correction;
import nl.naslag.document.Identified;
import nl.naslag.document.Revised;

/// A correction in JSON.
///
/// @param aspect "theme", "horizon", "party", "modality" or "request"
/// @param values all values that the aspect should have
/// @param by who made it
public record CorrectionJson(
    String id,
    String documentId,
    String passageId,
    String aspect,
    List<String> values,
    String by,
    Instant at,
    String revision)
    implements Revised, Identified {
  /// Copies the fields, the aspect as its id.
  public static CorrectionJson of(Correction correction) {
    return new CorrectionJson(
        correction.id(),
        correction.documentId().value(),
        correction.passageId().value(),
        correction.aspect().id(),
        correction.values(),
        correction.by(),
        correction.at(),
        correction.revision().value());
  }
}
