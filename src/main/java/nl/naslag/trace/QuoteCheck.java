package nl.naslag.trace;

import java.util.Optional;
import nl.naslag.document.PassageId;
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

  /// The status of a quote in another version of its document.
  ///
  /// @param documentId of that version
  /// @param words as they were when the quote was added
  Found in(DocumentId documentId, PassageId passageId, String words);
}
