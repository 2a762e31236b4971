package nl.naslag.search;

import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.document.DocumentEntry;

/// Takes documents in. Nothing is visible before [#commit]; after it everything is, at once.
///
/// One process writes at a time. An index written by another analyzer or code version is not
/// opened but emptied on the first write, because the corpus can always be read again.
public interface PassageIndex {
  /// Puts a document in the place of the one with the same id.
  void put(AnnotatedDocument document, DocumentEntry entry);

  /// Remembers a file that has no passages, so that its outcome stays visible.
  void put(DocumentEntry entry);

  /// Forgets the document and its passages; does nothing for an unknown id.
  void remove(String documentId);

  /// Makes everything since the last commit permanent and visible.
  void commit();

  /// Forgets everything since the last commit.
  void rollback();

  /// Empties the index at the next commit, for a rebuild.
  void clear();

  /// Says that a commit made passages visible, or took them away. Published after it.
  ///
  /// Whoever has work to do for it does that elsewhere: the next document waits.
  record Committed() {}
}
