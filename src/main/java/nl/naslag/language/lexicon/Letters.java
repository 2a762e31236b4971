package nl.naslag.language.lexicon;

import java.text.Normalizer;

/// The letters of a word as the word list writes them, whatever the typesetter made of them.
///
/// Ligatures and the single letter for "ij" become letters, small figures become figures, curly
/// apostrophes straight ones; a soft hyphen is no letter. Capitals and diacritics stay.
public final class Letters {
  private static final char SOFT_HYPHEN = '\u00ad';

  private Letters() {}

  /// The same text where nothing is odd, which is nearly always.
  public static String plain(String word) {
    if (ascii(word)) {
      return word;
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at++) {
      char letter = composed.charAt(at);
      if (letter != SOFT_HYPHEN) {
        plain.append(letter == '’' || letter == '‘' ? '\'' : letter);
      }
    }
    return plain.toString();
  }

  public static boolean ascii(String word) {
    return word.chars().allMatch(letter -> letter < 128);
  }
}
