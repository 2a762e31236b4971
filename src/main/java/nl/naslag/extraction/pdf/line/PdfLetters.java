package nl.naslag.extraction.pdf.line;

import java.text.Normalizer;
import nl.naslag.extraction.text.ListMarker;

/// The letters that a PDF's characters represent.
///
/// "ﬁnanciën" becomes "financiën": nobody types a ligature into a search box.
public final class PdfLetters {
  private PdfLetters() {}

  /// Replaces ligatures by letters and symbol-font bullets by printed ones; drops control
  /// characters.
  public static String plain(String text) {
    if (ordinary(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(plain, c));
    return ListMarker.printed(plain.toString());
  }

  /// Whether a character has no readable letter.
  ///
  /// @param plain the same text, with known symbol-font characters replaced
  public static boolean suspicious(String text, String plain) {
    return !ordinary(text)
        && (text.indexOf('\uFFFD') >= 0
            || plain.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE));
  }

  /// One letter, digit or symbol of European print, as nearly all are.
  private static boolean ordinary(String text) {
    return text.length() == 1 && text.charAt(0) < 0x250 && text.charAt(0) >= ' ';
  }

  private static void append(StringBuilder plain, int c) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    } else if (Character.isISOControl(c) || c == 0xFEFF || c == 0xFFFD || c == 0x200B) {
      plain.append(Character.isWhitespace(c) ? " " : "");
    } else {
      plain.appendCodePoint(c);
    }
  }
}
