package nl.naslag.extraction.pdf.line;

/// Digits that stand raised behind a word: the number of a note, or the 2 of m².
///
/// As ordinary digits they would run into the word: "wet3" is found by nobody who looks for "wet".
final class PdfRaised {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  // In parts of the size of the print beside it.
  private static final float SMALLER = 0.8f;
  private static final float HIGHER = 0.18f;

  private PdfRaised() {}

  /// @param up how far it stands above the line, in points
  /// @param size of the raised print; `beside` that of the line
  static boolean is(String text, float up, float size, float beside) {
    return size <= SMALLER * beside
        && up >= HIGHER * beside
        && !text.isEmpty()
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// "12" becomes "¹²".
  static String raised(String digits) {
    StringBuilder raised = new StringBuilder(digits.length());
    digits.chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }
}
