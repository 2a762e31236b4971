package nl.naslag.ingest.form;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageIndex;

/// An index in which, after each commit, of the forms of one document only one is searched.
///
/// A new form can be found for as long as it takes to compare it: less than a second.
public record FormedIndex(PassageIndex index, FormKeeper forms) implements PassageIndex {
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
    forms.settle(index);
  }

  @Override
  public void rollback() {
    index.rollback();
  }

  @Override
  public void clear() {
    index.clear();
  }
}
