package nl.naslag.trace;

import java.util.List;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;

/// Finds a quote in the newest version of its document.
@FunctionalInterface
public interface VersionedQuotes {
  /// Where a quote appears in the newest version.
  ///
  /// @param title of that version
  /// @param passageId of the passage that contains it now; empty if it is gone
  record InNewest(
      Proof proof, DocumentId documentId, String title, Optional<PassageId> passageId) {}

  /// Empty if the document has no newer version.
  ///
  /// @param words of the quote as they were when it was added
  /// @param kept the words that count, as in [QuoteCheck]; empty for all of them
  Optional<InNewest> of(PassageId passageId, String words, List<Span> kept);
}
