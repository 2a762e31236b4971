package nl.naslag.search;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.file.DocumentId;

/// Adds documents to the index. Changes become visible together, at [#commit].
///
/// One process writes at a time. An index written by another analyzer or code version is not opened
/// but emptied on the first write, because the corpus can always be reread; until [#complete] it
/// goes on answering beside the new one.
public interface PassageIndex {
  /// Replaces the document with the same id.
  void put(AnnotatedDocument document, DocumentEntry entry);

  /// Replaces the document with the same id, as another form of one that is searched: its passages
  /// are kept, and found by their id only.
  ///
  /// @param of the document that is searched
  void putForm(AnnotatedDocument document, DocumentEntry entry, DocumentId of);

  /// Stores a file without passages, so that its outcome remains visible.
  void put(DocumentEntry entry);

  /// Replaces what is known of a document and leaves its passages as they are.
  void note(DocumentEntry entry);

  /// Removes the document and its passages; does nothing for an unknown id.
  void remove(DocumentId documentId);

  /// Makes all changes since the last commit permanent and visible.
  void commit();

  /// Discards all changes since the last commit.
  void rollback();

  /// Says that the whole corpus has been read and committed: from now on this version answers.
  void complete();

  /// Whether the index of an earlier version still answers.
  boolean isRenewing();

  /// Empties the index at the next commit, for a rebuild.
  void clear();

  /// Announces that a commit added or removed visible passages. Published after the commit.
  ///
  /// Listeners do their work in another thread: the next document waits for them.
  record Committed() {}
}
