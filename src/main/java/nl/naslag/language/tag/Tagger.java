package nl.naslag.language.tag;

import java.util.List;
import nl.naslag.language.WordClass;

/// Tells the class of each word of one sentence. Thread-safe.
interface Tagger {
  /// As many as there are words, in their order.
  List<WordClass> tags(List<String> sentence);
}
