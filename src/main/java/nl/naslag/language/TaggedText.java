package nl.naslag.language;

import java.util.List;

/// Reads a text sentence by sentence and determines the class and lemma of each word. Thread-safe.
///
/// Never fails: without its models it uses the word list, which [LanguageState] then reports.
public interface TaggedText {
  /// In order; every character that is not white space is in one of them.
  List<TaggedWord> words(String text);
}
