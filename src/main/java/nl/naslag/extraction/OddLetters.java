package nl.naslag.extraction;

import java.util.List;
import java.util.regex.Pattern;

/// Tells text from the rubbish that a broken font or a bad scan gives.
///
/// "provincie" is a word, "Surylqflh" and "pr¤vinc|e" look like none.
final class OddLetters {
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

  /// Letters of our script, and the signs that stand within words, numbers and addresses.
  private static final Pattern USUAL =
      Pattern.compile("[\\p{IsLatin}\\p{N}\\p{M}\\-–—‐'’`´./\\\\&@:_+()%€=?#,;²³°§*\"”“„]+");
  private static final Pattern NO_VOWEL = Pattern.compile("(?i).*[b-df-hj-np-tv-xz]{6}.*");
  private static final Pattern THREE_ALIKE = Pattern.compile(".*(\\p{Ll})\\1\\1.*");
  private static final Pattern DIGIT_INSIDE = Pattern.compile(".*\\p{Ll}\\d+\\p{Ll}.*");

  /// In characters; shorter ones are abbreviations as often as words.
  private static final int SHORTEST = 4;

  private OddLetters() {}

  /// From 0 to 1; 0 where there are no words.
  static double share(List<String> lines) {
    int words = 0;
    int odd = 0;
    for (String line : lines) {
      for (String token : WHITE.split(line)) {
        String word = AROUND.matcher(token).replaceAll("");
        if (word.length() >= SHORTEST && LETTER.matcher(word).matches()) {
          words++;
          odd += odd(word) ? 1 : 0;
        }
      }
    }
    return words == 0 ? 0 : (double) odd / words;
  }

  // An address on the web is no word, and no rubbish either.
  private static boolean odd(String word) {
    if (word.startsWith("www.") || word.contains("://") || word.contains("@")) {
      return false;
    }
    return !USUAL.matcher(word).matches()
        || NO_VOWEL.matcher(word).matches()
        || THREE_ALIKE.matcher(word).matches()
        || DIGIT_INSIDE.matcher(word).matches();
  }
}
