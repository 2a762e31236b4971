package nl.naslag.extraction.text;

import java.util.Locale;
import java.util.Map;

/// How a number of a list or a heading is printed.
public enum NumberStyle {
  DECIMAL,
  /// 01, 02 … 10.
  DECIMAL_ZERO,
  UPPER_ROMAN,
  LOWER_ROMAN,
  UPPER_LETTER,
  LOWER_LETTER,
  /// As printed by Dutch Word: 1e, 2e.
  ORDINAL,
  BULLET,
  NONE;

  /// By Word's names; styles that spell out numbers or use other scripts are read as plain numbers.
  private static final Map<String, NumberStyle> OF_WORD =
      Map.of(
          "decimalZero", DECIMAL_ZERO,
          "upperRoman", UPPER_ROMAN,
          "lowerRoman", LOWER_ROMAN,
          "upperLetter", UPPER_LETTER,
          "lowerLetter", LOWER_LETTER,
          "ordinal", ORDINAL,
          "bullet", BULLET,
          "none", NONE);

  private static final int LETTERS = 26;
  // Three times the alphabet; later numbers print as plain ones.
  private static final int LAST_LETTER = 3 * LETTERS;
  private static final int LAST_ROMAN = 3999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /// The style for a Word name.
  ///
  /// @param name as in `w:numFmt`
  public static NumberStyle ofWord(String name) {
    return OF_WORD.getOrDefault(name, DECIMAL);
  }

  /// By the symbol that HTML and OpenDocument use: "1", "a", "A", "i", "I"; an empty one for none.
  public static NumberStyle ofSign(String sign) {
    return switch (sign) {
      case "" -> NONE;
      case "a" -> LOWER_LETTER;
      case "A" -> UPPER_LETTER;
      case "i" -> LOWER_ROMAN;
      case "I" -> UPPER_ROMAN;
      default -> DECIMAL;
    };
  }

  /// After "z" comes "aa", then "bb", as in Word.
  public String print(int number) {
    return switch (this) {
      case DECIMAL -> String.valueOf(number);
      case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
      case UPPER_ROMAN -> roman(number);
      case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> letter(number, 'A');
      case LOWER_LETTER -> letter(number, 'a');
      case ORDINAL -> number + "e";
      case BULLET, NONE -> "";
    };
  }

  private static String letter(int number, char first) {
    if (number < 1 || number > LAST_LETTER) {
      return String.valueOf(number);
    }
    char letter = (char) (first + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat(1 + (number - 1) / LETTERS);
  }

  private static String roman(int number) {
    if (number < 1 || number > LAST_ROMAN) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        roman.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
