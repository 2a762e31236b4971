package nl.naslag.search.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts normalised for comparison: without capitals, diacritics and punctuation. Never displayed.
/// "Coördinatie (Regio-West)" becomes "coordinatie regio west".
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile("^[\\p{N}][\\p{N}. ]*\\s+(?=\\p{L})");

  /// Maximum number of digits for which a number in a heading or file name still sorts by value.
  private static final int WIDTH = 12;

  private Folded() {}

  public static String fold(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /// Sorts "2. Wonen" before "10. Water".
  public static String naturally(String text) {
    return DIGITS
        .matcher(fold(text))
        .replaceAll(
            match -> "0".repeat(Math.max(0, WIDTH - match.group().length())) + match.group());
  }

  /// A heading without its number, because nobody types that first. "2.1 Wonen" and "Wonen" both
  /// become "wonen".
  public static String heading(String title) {
    return NUMBER_BEFORE.matcher(fold(title)).replaceFirst("");
  }
}
