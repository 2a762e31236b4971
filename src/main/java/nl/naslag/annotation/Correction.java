package nl.naslag.annotation;

import java.time.Instant;
import java.util.List;
import nl.naslag.document.PassageId;
import nl.naslag.document.Revision;
import nl.naslag.document.file.DocumentId;

/// What a person entered to replace what the rules found.
///
/// @param values the complete, corrected values of the aspect, the main theme first; empty for
///     none. A party is "rijk:gevraagd": its id and its role
/// @param by who made it
public record Correction(
    String id,
    DocumentId documentId,
    PassageId passageId,
    Aspect aspect,
    List<String> values,
    String by,
    Instant at) {
  public Correction {
    values = List.copyOf(values);
  }

  /// The same as long as it stands: another value is another correction.
  public Revision revision() {
    return Revision.of(id, aspect, values, by, at);
  }
}
