package nl.naslag.trace;

import java.util.Optional;

/// Looks up where a quote stands today. Passage ids are document, section path and hash of the
/// words.
public interface QuoteCheck {
  /// What became of a quote, and the passage that holds it now; absent when it is gone.
  record Found(Proof proof, Optional<String> passageId) {}

  /// Looks for the passage by its id, then by its words.
  ///
  /// @param words as they stood when the quote was taken in
  Found check(String passageId, String words);

  /// What became of a quote in another version of its document.
  ///
  /// @param documentId of that version
  /// @param words as they stood when the quote was taken in
  Found in(String documentId, String passageId, String words);
}
