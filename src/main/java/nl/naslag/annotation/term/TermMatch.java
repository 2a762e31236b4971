package nl.naslag.annotation.term;

import nl.naslag.document.Span;

/// A term found in a text.
///
/// @param first index of its first word among the words read
/// @param last index of its last word
/// @param whole false where only a part of a compound matches
public record TermMatch<T>(VocabularyTerm<T> term, int first, int last, Span span, boolean whole) {
  /// Whether it lies within a match of more words.
  boolean within(TermMatch<T> other) {
    return other.last - other.first > last - first && other.first <= first && last <= other.last;
  }
}
