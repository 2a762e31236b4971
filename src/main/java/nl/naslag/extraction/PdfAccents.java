package nl.naslag.extraction;

import java.text.Normalizer;

/// Letters whose accent was printed as a character of its own become one letter again.
///
/// LaTeX prints "ë" as "e" and "¨"; nobody searches for it like that.
final class PdfAccents {
  private PdfAccents() {}

  static String joined(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
