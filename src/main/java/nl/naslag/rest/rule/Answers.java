package nl.naslag.rest.rule;

import nl.naslag.document.Revision;
import org.springframework.http.ResponseEntity;

/// Answers that several endpoints give.
public final class Answers {
  private Answers() {}

  /// Nothing is left to show; the ETag says which state was removed.
  public static ResponseEntity<Void> removed(Revision last) {
    return ResponseEntity.noContent().eTag(last.value()).build();
  }
}
