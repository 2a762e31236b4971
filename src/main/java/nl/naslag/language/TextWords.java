package nl.naslag.language;

import java.util.List;

/// Reads the words of a text as the index reads them. Thread-safe.
///
/// For highlighting and for answers, where a word must meet another in any inflection.
public interface TextWords {
  /// In order, with their places in the text.
  ///
  /// Marks are left out; spans count from the start of the text given.
  List<Word> wordsIn(String text);
}
