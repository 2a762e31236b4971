package nl.naslag.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Expectation;
import nl.naslag.document.file.Bibliography;
import nl.naslag.document.file.DocumentId;

/// Lets people correct title, date, authority and kind of a document.
///
/// A correction holds for all forms of the document, and on from the moment that the call returns:
/// in search, lists, citations and exports. It stays when the document is read again. Thread-safe.
public interface DocumentCorrections {
  /// Gives values in the place of what was read; an empty one gives back what was read.
  ///
  /// Throws for an unknown document, a value that is too long, and a date that is none.
  ///
  /// @param by the person who says so
  /// @param seen the states of the document's facts that the person saw
  /// @return the document as it is known from now on
  DocumentEntry correct(
      DocumentId documentId, Map<Bibliography.Field, String> values, String by, Expectation seen);

  /// The same values for many documents. They are kept when this returns, and reach the index one
  /// by one after that.
  ///
  /// Throws for an unknown document, before anything is changed.
  void correctAll(
      Collection<DocumentId> documentIds, Map<Bibliography.Field, String> values, String by);

  /// Takes a correction back: the one before it holds again, or what was read. Throws for an
  /// unknown one.
  FactCorrection undo(String correctionId, String by, Expectation seen);

  /// A correction; throws for an unknown one.
  FactCorrection correction(String correctionId);

  /// Every correction of a document and its forms, newest first, also those that were taken back.
  List<FactCorrection> history(DocumentId documentId);
}
