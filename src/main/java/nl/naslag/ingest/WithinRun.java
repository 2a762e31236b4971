package nl.naslag.ingest;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.search.PassageIndex;

/// The index as work may use it that is let in on a run: the run's own commit makes it visible,
/// because a run is one batch, and its failure undoes both.
record WithinRun(PassageIndex index) implements PassageIndex {
  @Override
  public void put(AnnotatedDocument document, DocumentEntry entry) {
    index.put(document, entry);
  }

  @Override
  public void put(DocumentEntry entry) {
    index.put(entry);
  }

  @Override
  public void remove(String documentId) {
    index.remove(documentId);
  }

  @Override
  public void commit() {
    // Left to the run.
  }

  @Override
  public void rollback() {
    throw new IllegalStateException("Work within a run must undo its own changes");
  }

  @Override
  public void clear() {
    throw new IllegalStateException("Only a run of its own may empty the index");
  }
}
