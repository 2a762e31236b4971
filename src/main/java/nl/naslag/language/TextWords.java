package nl.naslag.language;

import java.util.List;

/// Reads the words of a text as the index reads them. Thread-safe.
public interface TextWords {
  /// In order, with their places in the text.
  List<Word> of(String text);
}
