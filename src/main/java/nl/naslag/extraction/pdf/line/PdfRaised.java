package nl.naslag.extraction.pdf.line;

/// Raised digits after a word: the number of a note, or the 2 of m².
///
/// As ordinary digits they would merge with the word: a search for "wet" would not find "wet3".
final class PdfRaised {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  // Relative to the size of the adjacent text.
  private static final float SMALLER = 0.8f;
  private static final float HIGHER = 0.18f;

  private PdfRaised() {}

  /// Whether a text is raised.
  ///
  /// @param up distance above the baseline, in points
  /// @param size of the raised text; `beside` is that of the line
  static boolean is(String text, float up, float size, float beside) {
    return size <= SMALLER * beside
        && up >= HIGHER * beside
        && !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Converts "12" to "¹²".
  static String raised(String digits) {
    StringBuilder raised = new StringBuilder(digits.length());
    digits.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }
}
