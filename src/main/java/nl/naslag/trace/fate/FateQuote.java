package nl.naslag.trace.fate;

import java.util.Optional;
import nl.naslag.document.PassageId;

/// The words of a document that prove a change, as they were when the change was made.
///
/// @param passageId at that time
/// @param sha256 of the file at that time
/// @param page as printed or counted in the file; empty for a file without pages
/// @param today the passage that contains the words now; absent when they are gone
public record FateQuote(
    PassageId passageId,
    String words,
    String sha256,
    String documentTitle,
    String page,
    Optional<PassageId> today) {

  /// Whether no document in the index contains the words any more.
  public boolean lost() {
    return today.isEmpty();
  }

  /// The same quote with the passage that contains it now.
  public FateQuote nowIn(Optional<PassageId> found) {
    return new FateQuote(passageId, words, sha256, documentTitle, page, found);
  }
}
