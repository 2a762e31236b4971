package nl.naslag.annotation.correction;

import java.time.Instant;
import java.util.List;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Correction;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// A correction as stored in the database.
///
/// @param textKey key of the words of the passage, to find it again under another id
/// @param chosen the values, one per line
record CorrectionRow(
    @Id String id,
    @Version @Nullable Long version,
    String documentId,
    String passageId,
    String textKey,
    String aspect,
    String chosen,
    String madeBy,
    Instant madeAt) {
  // Without a version, so that the database treats it as a new row.
  static CorrectionRow of(Correction correction, String textKey) {
    return new CorrectionRow(
        correction.id(),
        null,
        correction.documentId().value(),
        correction.passageId().value(),
        textKey,
        correction.aspect().name(),
        String.join("\n", correction.values()),
        correction.by(),
        correction.at());
  }

  Correction correction() {
    List<String> values = chosen.isEmpty() ? List.of() : List.of(chosen.split("\n"));
    return new Correction(
        id,
        new DocumentId(documentId),
        new PassageId(passageId),
        Aspect.valueOf(aspect),
        values,
        madeBy,
        madeAt);
  }

  CorrectionRow withPassage(String other) {
    return new CorrectionRow(
        id, version, documentId, other, textKey, aspect, chosen, madeBy, madeAt);
  }
}
