package nl.naslag.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/// Small judgements about how a line begins and ends.
final class Wording {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*");
  private static final Pattern OPENS_UPPER = Pattern.compile("[\"'“‘„(\\[]*[\\p{Lu}\\d].*");
  private static final Pattern OPENS_LOWER = Pattern.compile("[\"'“‘„(\\[\\-–]*\\p{Ll}.*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).matches();
  }

  /// Whether it ends where a sentence or a list may end, or a list is announced.
  static boolean endsClause(String text) {
    return endsSentence(text) || text.endsWith(":") || text.endsWith(";");
  }

  static boolean opensUpper(String text) {
    return OPENS_UPPER.matcher(text).matches();
  }

  static boolean opensLower(String text) {
    return OPENS_LOWER.matcher(text).matches();
  }

  static int words(String text) {
    return text.isBlank() ? 0 : BETWEEN_WORDS.split(text.strip()).length;
  }

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /// Letters and digits in lower case: what stays the same when only layout changes.
  static String key(String text) {
    return NO_LETTERS_OR_DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
