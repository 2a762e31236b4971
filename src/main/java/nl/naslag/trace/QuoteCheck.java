package nl.naslag.trace;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;

/// Finds where a quote appears today. A passage id consists of document, section path and hash of
/// the words.
public interface QuoteCheck {
  /// The status of a quote, and the passage that now contains it; absent when the quote is gone.
  record Found(Proof proof, Optional<PassageId> passageId) {}

  /// Looks for the passage by its id, then by its words.
  ///
  /// @param words as they were when the quote was added
  Found check(PassageId passageId, String words);

  /// The same for a quote of which only some words are kept: what became of the rest does not
  /// count where those still stand together.
  ///
  /// @param words of the whole quote, as they were when it was added
  /// @param kept in characters of the words, in order; empty for all of them
  Found check(PassageId passageId, String words, List<Span> kept);

  /// The status of a quote in another version of its document.
  ///
  /// @param documentId of that version
  /// @param words as they were when the quote was added
  /// @param kept as in [#check(PassageId, String, List)]
  Found in(DocumentId documentId, PassageId passageId, String words, List<Span> kept);
}
