package nl.naslag.trace.follow;

import java.util.Optional;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Proof;
import nl.naslag.trace.QuoteCheck;
import nl.naslag.trace.fate.FateQuote;
import nl.naslag.trace.word.Shingles;

/// Finds where the words of a proof stand today.
final class QuoteFinder {
  private final PassageSearch search;
  private final QuoteCheck check;

  QuoteFinder(PassageSearch search, QuoteCheck check) {
    this.search = search;
    this.check = check;
  }

  /// The same quote with the passage that contains its words now, if any.
  FateQuote today(FateQuote quote) {
    return quote.nowIn(place(quote));
  }

  // Words may be a part of a passage; another passage counts only if it holds all of them.
  private Optional<PassageId> place(FateQuote quote) {
    String words = Shingles.key(quote.words());
    Optional<Passage> same =
        search
            .passage(quote.passageId())
            .map(found -> found.passage())
            .filter(passage -> holds(passage, words));
    return same.or(() -> elsewhere(quote, words)).map(Passage::id).or(() -> otherFile(quote));
  }

  private Optional<Passage> elsewhere(FateQuote quote, String words) {
    return search.document(quote.passageId().document()).stream()
        .flatMap(document -> document.passages().stream())
        .map(AnnotatedPassage::passage)
        .filter(passage -> holds(passage, words))
        .findFirst();
  }

  private Optional<PassageId> otherFile(FateQuote quote) {
    QuoteCheck.Found found = check.check(quote.passageId(), quote.words());
    return found.proof() == Proof.VERPLAATST ? found.passageId() : Optional.empty();
  }

  private static boolean holds(Passage passage, String words) {
    return contains(Shingles.key(passage.text()), words);
  }

  /// Whether folded words contain others as whole words.
  static boolean contains(String text, String words) {
    return (" " + text + " ").contains(" " + words + " ");
  }
}
