package nl.naslag.extraction.word;

import java.util.Map;
import nl.naslag.extraction.office.XmlCursor;

/// The characters of a run that Word stores as elements: tabs, hyphens, symbol-font characters.
final class WordRun {
  /// Characters of the Symbol font that policy texts use, by position in the font.
  private static final Map<Integer, String> SYMBOLS =
      Map.of(
          0xA3, "≤", 0xB3, "≥", 0xB1, "±", 0xB4, "×", 0xB7, "•", 0xD7, "·", 0xAE, "→", 0x6D, "µ",
          0xB0, "°", 0xB9, "≠");
  /// Boxes and arrows of Wingdings, by position in the font.
  private static final Map<Integer, String> WINGDINGS =
      Map.of(
          0xA8, "□", 0x6F, "□", 0xFE, "☑", 0xFD, "☒", 0xFC, "✓", 0xA7, "▪", 0xD8, "➢", 0xE0, "→",
          0xF0, "→", 0xA1, "○");

  private WordRun() {}

  /// What an element prints; empty if nothing.
  static String printed(XmlCursor xml) {
    return switch (xml.name()) {
      case "tab", "ptab" -> "\t";
      case "br", "cr" -> "\n";
      case "noBreakHyphen" -> "-";
      case "sym" -> symbol(xml.attribute("font"), xml.attribute("char"));
      default -> "";
    };
  }

  /// Symbols without a Unicode letter are left out: nobody can search for them.
  private static String symbol(String font, String hexadecimal) {
    if (!hexadecimal.matches("\\p{XDigit}{1,4}")) {
      return "";
    }
    int code = Integer.parseInt(hexadecimal, 16);
    Map<Integer, String> signs = font.startsWith("Wingdings") ? WINGDINGS : SYMBOLS;
    boolean symbolFont = code >= 0xF000 && code <= 0xF0FF;
    return symbolFont || code < 0x100
        ? signs.getOrDefault(code & 0xFF, "")
        : Character.toString(code);
  }
}
