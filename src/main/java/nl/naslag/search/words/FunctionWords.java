package nl.naslag.search.words;

import java.util.Set;
import nl.naslag.language.WordFile;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/// Words with a grammatical function and no content of their own. Two lists: a typed word is
/// dropped less readily than a word of a whole sentence.
public final class FunctionWords {
  private static final Set<String> IN_SEARCH = WordFile.words("zegt-niets-in-zoekopdracht.txt");
  private static final CharArraySet IN_QUESTION = DutchAnalyzer.getDefaultStopSet();

  private FunctionWords() {}

  /// Whether a passage may lack a word when other words were typed with it.
  public static boolean inSearch(String word) {
    return IN_SEARCH.contains(word);
  }

  /// Whether a word is ignored in a plain sentence.
  public static boolean inQuestion(String word) {
    return IN_QUESTION.contains(word);
  }
}
