package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.PolicyDocument;

/// A document whose passages are annotated, in reading order.
///
/// The passages are those of the document; only their kind may have changed to VERZOEK.
public record AnnotatedDocument(PolicyDocument document, List<AnnotatedPassage> passages) {
  public AnnotatedDocument {
    passages = List.copyOf(passages);
  }
}
