package nl.naslag.annotation;

import nl.naslag.document.PolicyDocument;

/// Says of every passage what it is about, by when, by whom, and whether it asks the Rijk for
/// something.
public interface Annotator {
  AnnotatedDocument annotate(PolicyDocument document);
}
