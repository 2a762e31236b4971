package nl.naslag.language.tag;

/// The shape of a written word, regardless of its meaning.
enum WordShape {
  LOWER,
  CAPITAL,
  CAPITALS,
  MIXED,
  NUMBER,
  DIGITS,
  MARK;

  static WordShape of(String word) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int at = 0; at < word.length(); at++) {
      char letter = word.charAt(at);
      upper += Character.isUpperCase(letter) ? 1 : 0;
      digits += Character.isDigit(letter) ? 1 : 0;
      lower += Character.isLetter(letter) && !Character.isUpperCase(letter) ? 1 : 0;
    }
    if (upper + lower == 0) {
      return digits > 0 ? NUMBER : MARK;
    }
    return digits > 0 ? DIGITS : ofLetters(word, upper, lower);
  }

  private static WordShape ofLetters(String word, int upper, int lower) {
    if (upper == 0) {
      return LOWER;
    }
    if (lower == 0) {
      return upper == 1 ? CAPITAL : CAPITALS;
    }
    return upper == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITAL : MIXED;
  }

  /// Whether its capitals allow it to be a name.
  boolean capital() {
    return this == CAPITAL || this == CAPITALS || this == MIXED || this == DIGITS;
  }
}
