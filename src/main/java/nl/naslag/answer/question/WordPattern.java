package nl.naslag.answer.question;

import java.util.regex.Pattern;

/// Patterns of whole words, in any case.
public final class WordPattern {
  private WordPattern() {}

  /// @param words alternatives, separated by bars
  public static Pattern of(String words) {
    return of(words, "");
  }

  /// @param more what may follow or stand instead, as a pattern
  public static Pattern of(String words, String more) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})" + more);
  }
}
