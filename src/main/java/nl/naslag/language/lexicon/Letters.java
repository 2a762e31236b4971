package nl.naslag.language.lexicon;

import java.text.Normalizer;

/// The letters of a word as spelled in the word list, undoing typographic variants.
///
/// Ligatures and the single letter for "ij" become letters, superscript digits become digits, curly
/// apostrophes become straight; soft hyphens are dropped. Capitals and diacritics are kept.
public final class Letters {
  private static final char SOFT_HYPHEN = '\u00ad';

  private Letters() {}

  /// Returns the text itself where nothing needs changing, which is nearly always.
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
