package nl.naslag.extraction.text;

import java.lang.Character.UnicodeScript;
import java.util.List;

/// Distinguishes text from the garbage that a broken font or a bad scan produces.
///
/// "provincie" is a word, "Surylqflh" and "pr¤vinc|e" do not look like one. Examines every
/// character once, because every page is judged.
public final class OddLetters {
  /// Symbols that occur within words, numbers and addresses.
  private static final String SIGNS = "-–—‐'’`´./\\&@:_+()%€=?#,;²³°§*\"”“„";
  private static final String VOWELS = "aeiouy";

  /// In characters; shorter ones are abbreviations as often as words.
  private static final int SHORTEST = 4;
  private static final int CONSONANTS_TOO_MANY = 6;
  private static final int ALIKE_TOO_MANY = 3;

  private OddLetters() {}

  /// The share of odd words, from 0 to 1; 0 without any words.
  public static double share(List<String> lines) {
    int words = 0;
    int odd = 0;
    for (String line : lines) {
      for (int at = 0; at < line.length(); at++) {
        int end = endOfToken(line, at);
        String word = trimmed(line, at, end);
        if (word.length() >= SHORTEST && word.codePoints().anyMatch(Character::isLetter)) {
          words++;
          odd += odd(word) ? 1 : 0;
        }
        at = end;
      }
    }
    return words == 0 ? 0 : (double) odd / words;
  }

  private static int endOfToken(String line, int from) {
    int end = from;
    while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Strips the surrounding symbols: "(wonen)," becomes "wonen".
  private static String trimmed(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(line.codePointAt(start))) {
      start += Character.charCount(line.codePointAt(start));
    }
    while (start < end && !Character.isLetterOrDigit(line.codePointBefore(end))) {
      end -= Character.charCount(line.codePointBefore(end));
    }
    return line.substring(start, Math.max(start, end));
  }

  // A web address is not a word, but not garbage either.
  private static boolean odd(String word) {
    if (word.startsWith("www.") || word.contains("://") || word.contains("@")) {
      return false;
    }
    return !word.codePoints().allMatch(OddLetters::usual) || oddlyBuilt(word);
  }

  /// Letters of the Latin script, digits and symbols.
  private static boolean usual(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }
    int type = Character.getType(c);
    return UnicodeScript.of(c) == UnicodeScript.LATIN
        || Character.isDigit(c)
        || type == Character.OTHER_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || SIGNS.indexOf(c) >= 0;
  }

  /// A long stretch without vowels, one letter three times in a row, or a digit among letters.
  private static boolean oddlyBuilt(String word) {
    int consonants = 0;
    int alike = 0;
    boolean letterBeforeDigits = false;
    char last = ' ';
    for (char c : word.toCharArray()) {
      boolean small = Character.isLowerCase(c);
      consonants = consonant(c) ? consonants + 1 : 0;
      alike = c == last && small ? alike + 1 : 1;
      if (consonants >= CONSONANTS_TOO_MANY
          || alike >= ALIKE_TOO_MANY
          || small && letterBeforeDigits && Character.isDigit(last)) {
        return true;
      }
      letterBeforeDigits = small || letterBeforeDigits && Character.isDigit(c);
      last = c;
    }
    return false;
  }

  private static boolean consonant(char c) {
    char small = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    return small >= 'a' && small <= 'z' && VOWELS.indexOf(small) < 0;
  }
}
