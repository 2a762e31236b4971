package nl.naslag.annotation;

import nl.naslag.document.PolicyDocument;

/// Determines for every passage its subject, horizon and parties, and whether it asks the Rijk for
/// something.
///
/// The same document always gets the same annotations, because rules decide, until a person
/// corrects one. Thread-safe.
public interface Annotator {
  /// Never refuses: a document in which no rule finds anything gets empty annotations.
  AnnotatedDocument annotate(PolicyDocument document);
}
