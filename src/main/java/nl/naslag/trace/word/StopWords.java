package nl.naslag.trace.word;

import java.util.Set;
import nl.naslag.language.WordFile;

/// Words that say nothing about the subject of a request.
///
/// Requests are full of "nodig", "vragen" and "aandacht"; without this list all would look alike.
public final class StopWords {
  private static final Set<String> WORDS = WordFile.words("zegt-niets-in-verzoek.txt");

  private StopWords() {}

  /// Whether a lemma is a stop word.
  ///
  /// @param lemma in lower case
  public static boolean contains(String lemma) {
    return WORDS.contains(lemma);
  }
}
