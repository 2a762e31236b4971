package nl.naslag.trace.word;

import java.util.Set;
import nl.naslag.language.WordFile;

/// Words that tell nothing about what a request is for.
///
/// A request is full of "nodig", "vragen" and "aandacht"; without this list all would be alike.
public final class StopWords {
  private static final Set<String> WORDS = WordFile.words("zegt-niets-in-verzoek.txt");

  private StopWords() {}

  /// @param lemma in lower case
  public static boolean contains(String lemma) {
    return WORDS.contains(lemma);
  }
}
