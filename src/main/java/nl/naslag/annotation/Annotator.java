package nl.naslag.annotation;

import nl.naslag.document.PolicyDocument;

/// Says of every passage what it is about, by when, by whom, and whether it asks the Rijk for
/// something.
///
/// The same document always gets the same annotations, because rules decide, until a person
/// corrects
/// one. Thread-safe.
public interface Annotator {
  /// Never refuses: a document in which no rule finds anything comes back with empty annotations.
  AnnotatedDocument annotate(PolicyDocument document);
}
