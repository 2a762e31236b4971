package nl.naslag.language;

import java.util.List;

/// Tells the class of each word of one sentence. Thread-safe.
interface Tagger {
  /// As many as there are words, in their order.
  List<WordClass> tags(List<String> sentence);
}
