package nl.naslag.search;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/// Words that hold a sentence together and say nothing by themselves.
/// Two lists: a typed word is dropped less easily than a word of a whole sentence.
final class FunctionWords {
  /// Not "niet", "geen", "zonder", "moet" or "wil": in policy those make the difference.
  private static final Set<String> IN_SEARCH =
      Set.of(
          "de", "het", "een", "t", "n", "en", "of", "van", "in", "op", "aan", "te", "ten", "ter",
          "bij", "met", "voor", "om", "dat", "die", "dit", "deze", "is", "er", "als", "door", "uit",
          "naar");

  private static final CharArraySet IN_QUESTION = DutchAnalyzer.getDefaultStopSet();

  private FunctionWords() {}

  /// Whether a word may be absent from a passage when other words were typed beside it.
  static boolean inSearch(String word) {
    return IN_SEARCH.contains(word);
  }

  /// Whether a word does not count in a plain sentence.
  static boolean inQuestion(String word) {
    return IN_QUESTION.contains(word);
  }
}
