package nl.naslag.search.words;

import java.util.Set;
import nl.naslag.language.WordFile;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/// Words that hold a sentence together and say nothing by themselves.
/// Two lists: a typed word is dropped less easily than a word of a whole sentence.
public final class FunctionWords {
  private static final Set<String> IN_SEARCH = WordFile.words("zegt-niets-in-zoekopdracht.txt");
  private static final CharArraySet IN_QUESTION = DutchAnalyzer.getDefaultStopSet();

  private FunctionWords() {}

  /// Whether a word may be absent from a passage when other words were typed beside it.
  public static boolean inSearch(String word) {
    return IN_SEARCH.contains(word);
  }

  /// Whether a word does not count in a plain sentence.
  public static boolean inQuestion(String word) {
    return IN_QUESTION.contains(word);
  }
}
