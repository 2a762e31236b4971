package nl.naslag.search.store;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.PassageIndex;
import nl.naslag.search.care.IndexCare;
import nl.naslag.search.care.IndexDamage;
import nl.naslag.search.words.IndexFields;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the index at [IndexFolder]. Lucene's commit makes a batch atomic: files written since the
/// last one are invisible until `segments_N` lists them. Thread-safe. The writer opens at the first
/// change and keeps the lock until it closes.
@Component
public final class LucenePassageIndex implements PassageIndex, IndexCare, AutoCloseable {
  private final IndexFolder folder;
  private final IndexWriters writers;
  private final DocumentFields fields;
  private final Committing committing;
  private final IndexDamage damage;
  private @Nullable IndexWriter writer;

  public LucenePassageIndex(
      IndexFolder folder, IndexWriters writers, DocumentFields fields, Committing committing) {
    this.damage = committing.damage();
    this.folder = folder;
    this.writers = writers;
    this.fields = fields;
    this.committing = committing;
  }

  @Override
  public void put(AnnotatedDocument document, DocumentEntry entry) {
    replace(entry.id(), fields.documents(document, entry));
  }

  @Override
  public void putForm(AnnotatedDocument document, DocumentEntry entry, DocumentId of) {
    replace(entry.id(), fields.form(document, entry, of));
  }

  @Override
  public void put(DocumentEntry entry) {
    replace(entry.id(), List.of(DocumentFields.documents(entry)));
  }

  @Override
  public void note(DocumentEntry entry) {
    Query old =
        new BooleanQuery.Builder()
            .add(new TermQuery(documentTerm(entry.id())), Occur.FILTER)
            .add(new TermQuery(new Term(IndexFields.TYPE, IndexFields.ENTRY)), Occur.FILTER)
            .build();
    write(
        open -> {
          open.deleteDocuments(old);
          open.addDocument(DocumentFields.documents(entry));
        });
  }

  /// Lucene removes the old and adds the new in one step, so no commit can contain half of it.
  private void replace(DocumentId documentId, Iterable<Document> documents) {
    write(open -> open.updateDocuments(documentTerm(documentId), documents));
  }

  @Override
  public void remove(DocumentId documentId) {
    write(open -> open.deleteDocuments(documentTerm(documentId)));
  }

  /// The term that all Lucene documents of one file share.
  private static Term documentTerm(DocumentId documentId) {
    return new Term(IndexFields.DOCUMENT_ID, documentId.value());
  }

  @Override
  public void clear() {
    write(IndexWriter::deleteAll);
  }

  @Override
  public synchronized void commit() {
    IndexWriter open = writer;
    // A commit without changes would close every cache for nothing.
    if (open == null || !open.hasUncommittedChanges()) {
      return;
    }
    open.setLiveCommitData(committing.data().entrySet());
    write(IndexWriter::commit);
    committing.done();
  }

  @Override
  public synchronized void complete() {
    if (folder.earlier().isThere()) {
      folder.earlier().drop();
      committing.done();
    }
  }

  @Override
  public boolean isRenewing() {
    return folder.earlier().isThere();
  }

  @Override
  public boolean isWhole() {
    return !damage.isUnmended();
  }

  @Override
  public boolean verify() {
    return folder.verify();
  }

  @Override
  public synchronized void mended() {
    if (damage.isInPlace()) {
      // The corpus is empty, so nothing was written that would have set the files aside.
      write(IndexWriter::deleteAll);
      commit();
    }
    damage.mended();
    // Everybody may search again, so what is computed from the index is computed now.
    committing.done();
  }

  @Override
  public synchronized void rollback() {
    IndexWriter open = writer;
    if (open == null) {
      return;
    }
    // A rollback closes Lucene's writer for good; the next change opens another.
    writer = null;
    committing.undone();
    try {
      open.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException("Index at " + folder.path() + " cannot be rolled back", e);
    }
  }

  /// Discards uncommitted changes.
  @Override
  @PreDestroy
  public void close() {
    rollback();
  }

  /// Opens the writer at the first change: a process that only reads never takes the lock.
  private synchronized void write(Change change) {
    try {
      leaveDamaged();
      IndexWriter open = writer;
      if (open == null) {
        open = writers.open();
        writer = open;
      }
      // A writer that a full disk has closed refuses, and so the whole batch fails: part of it is
      // lost already. After a rollback there is another.
      change.to(open);
    } catch (AlreadyClosedException e) {
      // A full disk closes Lucene's writer; a rollback makes way for the next.
      throw unwritable(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// Damage may be found while a writer is open; what it had not committed must be read again.
  private void leaveDamaged() {
    IndexWriter open = writer;
    if (open != null && damage.isInPlace()) {
      boolean lost = open.isOpen() && open.hasUncommittedChanges();
      rollback();
      if (lost) {
        throw RefusalCode.INDEX_DAMAGED.refusal();
      }
    }
  }

  private RuntimeException unwritable(IOException e) {
    return folder.fault("written", e);
  }

  /// A change to an open writer.
  private interface Change {
    void to(IndexWriter writer) throws IOException;
  }
}
