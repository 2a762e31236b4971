package nl.naslag.annotation.commitment;

import java.util.regex.Pattern;

/// What a preposition says of the time that follows: in it, until it, or from it on.
final class TimeDirection {
  private static final Pattern UNTIL =
      Pattern.compile(
          "^(?:(?:ruim )?voor(?:dat|afgaand)?|vóór(?:dat)?|uiterlijk|tot(?:dat)?|t/m|binnen"
              + "|niet later|ten laatste)(?!\\p{L}).*");
  private static final Pattern FROM =
      Pattern.compile(
          "^(?:(?:onmiddellijk |direct |meteen |kort )?na|nadat|vanaf|per|met ingang|ingaande"
              + "|zodra|niet eerder|op zijn vroegst)\\b.*");

  private static final Pattern LASTING =
      Pattern.compile(
          "^voor (?:de )?(?:(?:komende|aankomende|volgende) |(?:het )?\\p{L}*jaar\\b|jaren\\b|\\p{L}*periode\\b)");

  private TimeDirection() {}

  /// "in", "tot" or "vanaf".
  ///
  /// @param words that begin with a preposition, in lower case
  static String of(String words) {
    // "Voor de komende jaren", "voor het jaar 2025": a time to last, not an end.
    if (LASTING.matcher(words).find()) {
      return "in";
    }
    if (UNTIL.matcher(words).matches()) {
      return "tot";
    }
    return FROM.matcher(words).matches() ? "vanaf" : "in";
  }
}
