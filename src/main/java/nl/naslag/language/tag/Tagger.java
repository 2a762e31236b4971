package nl.naslag.language.tag;

import java.util.List;
import nl.naslag.language.WordClass;

/// Determines the class of each word of one sentence. Thread-safe.
interface Tagger {
  /// One class per word, in the same order.
  List<WordClass> tags(List<String> sentence);
}
