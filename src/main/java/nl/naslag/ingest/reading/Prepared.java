package nl.naslag.ingest.reading;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.file.Source;
import nl.naslag.ingest.reading.Entries.Unsearchable;

/// The result of one file, ready to be indexed.
sealed interface Prepared {
  Source source();

  /// A document with passages.
  record Searchable(AnnotatedDocument document) implements Prepared {
    @Override
    public Source source() {
      return document.document().source();
    }
  }

  /// A file that is only recorded, with the reason.
  record Remembered(Source source, Unsearchable what) implements Prepared {}
}
