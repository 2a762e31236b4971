package nl.naslag.language;

import java.util.List;

/// Reads a text sentence by sentence and tells what each word is there. Thread-safe.
///
/// It never fails: without its models it goes by the word list, as [LanguageState] then tells.
public interface TaggedText {
  /// In order; every character that is not white space lies in one of them.
  List<TaggedWord> words(String text);
}
