package nl.naslag.ingest.form;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageIndex;

/// An index that passes every change on to another. Subclasses change what a commit or an undo
/// means.
public abstract class ForwardedIndex implements PassageIndex {
  protected final PassageIndex index;

  protected ForwardedIndex(PassageIndex index) {
    this.index = index;
  }

  @Override
  public void put(AnnotatedDocument document, DocumentEntry entry) {
    index.put(document, entry);
  }

  @Override
  public void putForm(AnnotatedDocument document, DocumentEntry entry, DocumentId of) {
    index.putForm(document, entry, of);
  }

  @Override
  public void put(DocumentEntry entry) {
    index.put(entry);
  }

  @Override
  public void note(DocumentEntry entry) {
    index.note(entry);
  }

  @Override
  public void remove(DocumentId documentId) {
    index.remove(documentId);
  }

  @Override
  public void commit() {
    index.commit();
  }

  @Override
  public void rollback() {
    index.rollback();
  }

  @Override
  public void complete() {
    index.complete();
  }

  @Override
  public boolean isRenewing() {
    return index.isRenewing();
  }

  @Override
  public void clear() {
    index.clear();
  }
}
