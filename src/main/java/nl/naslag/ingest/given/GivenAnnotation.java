package nl.naslag.ingest.given;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.Annotator;
import nl.naslag.document.PolicyDocument;
import org.springframework.stereotype.Component;

/// Annotates a document of which people gave facts: who "wij" are follows from the authority, and
/// which year is meant from the date.
@Component
public record GivenAnnotation(Annotator annotator, GivenFacts given) {
  /// Annotates a document as it was read, with what was given for its file.
  public AnnotatedDocument annotate(PolicyDocument read) {
    return annotator.annotate(given.over(read));
  }
}
