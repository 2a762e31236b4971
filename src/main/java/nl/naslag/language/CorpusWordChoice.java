package nl.naslag.language;

import java.util.List;
import java.util.Map;

/// Chooses, of the words that stand by themselves in a corpus, those that may be parts of
/// compounds.
public interface CorpusWordChoice {
  /// In documents; a word that fewer of them have may be a slip.
  int LEAST_DOCUMENTS = 10;

  /// In the order of the alphabet, at most [CorpusWords#MOST]; the commonest where there are more.
  ///
  /// @param documents how many documents have each word, in lower case
  List<String> choose(Map<String, Integer> documents);

  /// Whether a word is of the right kind, however many documents have it.
  boolean mayBePart(String word);
}
