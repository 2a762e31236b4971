package nl.naslag.trace.version;

import java.time.Instant;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.VersionLink;
import nl.naslag.trace.VersionPair;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/// The database row of a judgement on two documents.
///
/// @param undoneAt when it was revoked; absent while it is in force
record VersionRow(
    @Id String id,
    @Version @Nullable Long version,
    String olderId,
    String newerId,
    String kind,
    String madeBy,
    Instant madeAt,
    @Nullable Instant undoneAt) {
  // Without a version the database treats it as a new row.
  static VersionRow of(VersionLink.Judgement judgement) {
    return new VersionRow(
        judgement.id(),
        null,
        judgement.documentIds().older().value(),
        judgement.documentIds().newer().value(),
        judgement.kind().name(),
        judgement.by(),
        judgement.at(),
        null);
  }

  VersionLink.Judgement judgement() {
    return new VersionLink.Judgement(
        id,
        new VersionPair<>(new DocumentId(olderId), new DocumentId(newerId)),
        VersionLink.Kind.valueOf(kind),
        madeBy,
        madeAt);
  }
}
