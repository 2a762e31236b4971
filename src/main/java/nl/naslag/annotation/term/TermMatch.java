package nl.naslag.annotation.term;

import nl.naslag.document.Span;

/// A term found in a text.
///
/// @param first position of its first word among the words read
/// @param last position of its last word
/// @param whole false where only a part of a compound matches
public record TermMatch<T>(VocabularyTerm<T> term, int first, int last, Span span, boolean whole) {
  /// Whether it lies in a match of more words.
  boolean within(TermMatch<T> other) {
    return other.last - other.first > last - first && other.first <= first && last <= other.last;
  }
}
