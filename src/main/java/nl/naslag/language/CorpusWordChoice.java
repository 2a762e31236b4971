package nl.naslag.language;

import java.util.List;
import java.util.Map;

/// Chooses which of the separate words in a corpus may be parts of compounds.
public interface CorpusWordChoice {
  /// In documents; a word in fewer documents may be a typing error.
  int LEAST_DOCUMENTS = 10;

  /// Returns at most [CorpusWords#MOST] words in alphabetical order; the most common where there
  /// are more.
  ///
  /// @param documents the number of documents that contain each word, in lower case
  List<String> choose(Map<String, Integer> documents);

  /// Whether a word is of a suitable kind, regardless of how many documents contain it.
  boolean mayBePart(String word);
}
