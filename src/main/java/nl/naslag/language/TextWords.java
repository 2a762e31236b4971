package nl.naslag.language;

import java.util.List;

/// Splits a text into words as the index does. Thread-safe.
///
/// For highlighting and for answers, where a word must match another in any inflection.
public interface TextWords {
  /// The words in order, with their spans.
  ///
  /// Punctuation is left out; spans are relative to the start of the given text.
  List<Word> wordsIn(String text);
}
