package nl.naslag.trace;

import java.util.Optional;

/// Looks a quote up in the newest version of its document.
@FunctionalInterface
public interface VersionedQuotes {
  /// Where a quote stands in the newest version.
  ///
  /// @param title of that version
  /// @param passageId of the passage that holds it now; empty where it is gone
  record InNewest(Proof proof, String documentId, String title, Optional<String> passageId) {}

  /// Empty where the document has no newer version.
  ///
  /// @param words of the quote as they stood when it was taken in
  Optional<InNewest> of(String passageId, String words);
}
