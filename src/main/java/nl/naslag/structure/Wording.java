package nl.naslag.structure;

import java.util.Locale;
import java.util.regex.Pattern;

/// Small judgements about how a line begins and ends.
final class Wording {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]]*[⁰¹²³⁴-⁹]{0,3}");
  private static final Pattern OPENS_UPPER =
      Pattern.compile("(?:§+ ?)?[\"'“‘„(\\[]*[\\p{Lu}\\d].*");
  private static final Pattern OPENS_LOWER = Pattern.compile("[\"'“‘„(\\[\\-–]*\\p{Ll}.*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS_OR_DIGITS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Wording() {}

  /// "(zie bijlage 2).”" does, "m.b.t. wonen" does not.
  static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).matches();
  }

  /// Whether it ends where a sentence or a list may end, or a list is announced.
  static boolean endsClause(String text) {
    return endsSentence(text) || text.endsWith(":") || text.endsWith(";");
  }

  /// A capital or digit, behind quotes or brackets too.
  static boolean opensUpper(String text) {
    return OPENS_UPPER.matcher(text).matches();
  }

  /// A small letter, behind quotes, brackets or a dash too.
  static boolean opensLower(String text) {
    return OPENS_LOWER.matcher(text).matches();
  }

  /// How many words, divided by white; 0 for blank text.
  static int words(String text) {
    return text.isBlank() ? 0 : BETWEEN_WORDS.split(text.strip()).length;
  }

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /// Letters and digits in lower case: what stays the same when only layout changes.
  /// "Water, en bodem!" and "water en bo-dem" have the same key "waterenbodem".
  static String key(String text) {
    return NO_LETTERS_OR_DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
