package nl.naslag.annotation;

import java.util.List;
import nl.naslag.document.PolicyDocument;

/// A document whose passages are annotated, in reading order.
///
/// The passages here are those of the document; only their kind may have become VERZOEK.
public record AnnotatedDocument(PolicyDocument document, List<AnnotatedPassage> passages) {
  public AnnotatedDocument {
    passages = List.copyOf(passages);
  }
}
