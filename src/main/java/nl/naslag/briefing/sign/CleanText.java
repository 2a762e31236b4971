package nl.naslag.briefing.sign;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Words as every kind of file can hold them; one rule for all formats, so that they say the same.
///
/// XML cannot hold control characters, half surrogates and noncharacters, not even escaped. They
/// are written as their number, "[U+0007]", so that nothing is lost and no file breaks.
public final class CleanText {
  private static final int NEXT_LINE = 0x85;

  private CleanText() {}

  /// Line ends of all kinds become a line feed; tabs and all other characters stay as they are.
  public static String of(String words) {
    if (words.codePoints().noneMatch(sign -> isLineEnd(sign) || !canBeHeld(sign))) {
      return words;
    }
    StringBuilder clean = new StringBuilder(words.length() + 16);
    int before = 0;
    for (int at = 0; at < words.length(); at += Character.charCount(before)) {
      int sign = words.codePointAt(at);
      if (isLineEnd(sign)) {
        clean.append(sign == '\n' && before == '\r' ? "" : "\n");
      } else if (canBeHeld(sign)) {
        clean.appendCodePoint(sign);
      } else {
        clean.append('[').append(number(sign)).append(']');
      }
      before = sign;
    }
    return clean.toString();
  }

  /// The characters that [#of] writes as their number.
  public static NavigableSet<Integer> unwritable(String words) {
    NavigableSet<Integer> found = new TreeSet<>();
    words.codePoints().filter(sign -> !isLineEnd(sign) && !canBeHeld(sign)).forEach(found::add);
    return found;
  }

  /// The same for Markdown: words never become markup. No program that shows Markdown shows the
  /// backslashes.
  public static String markdown(String words) {
    return of(words).replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
  }

  /// "U+0007".
  public static String number(int sign) {
    return String.format(Locale.ROOT, "U+%04X", sign);
  }

  private static boolean isLineEnd(int sign) {
    return sign == '\n'
        || sign == '\r'
        || sign == '\u000b'
        || sign == '\f'
        || sign == NEXT_LINE
        || sign == '\u2028'
        || sign == '\u2029';
  }

  private static boolean canBeHeld(int sign) {
    boolean nonCharacter = (sign & 0xFFFE) == 0xFFFE || (sign >= 0xFDD0 && sign <= 0xFDEF);
    boolean control = Character.isISOControl(sign) && sign != '\t';
    return !nonCharacter && !control && Character.getType(sign) != Character.SURROGATE;
  }
}
