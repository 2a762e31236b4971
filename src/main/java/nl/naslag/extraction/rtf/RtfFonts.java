package nl.naslag.extraction.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import nl.naslag.extraction.text.ListMarker;

/// The character set of each font of an RTF file: the same byte means a different letter in each.
final class RtfFonts {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SYMBOL = 2;
  /// By the Windows number of a character set.
  private static final Map<Integer, String> PAGES =
      Map.of(
          77,
          "x-MacRoman",
          161,
          "windows-1253",
          162,
          "windows-1254",
          177,
          "windows-1255",
          178,
          "windows-1256",
          186,
          "windows-1257",
          204,
          "windows-1251",
          238,
          "windows-1250");

  private final Map<Integer, Integer> sets = new HashMap<>();
  private Charset usual = WINDOWS;

  /// Sets the default code page.
  ///
  /// @param page number of a Windows code page, as in `\ansicpg1252`
  void usual(int page) {
    usual = charset("windows-" + page);
  }

  void macintosh() {
    usual = charset("x-MacRoman");
  }

  /// Records the character set of a font.
  ///
  /// @param set of characters, as in `\fcharset0`
  void learn(int font, int set) {
    sets.put(font, set);
  }

  /// The letter that a byte prints; symbol-font characters get the code points that Word uses.
  String letter(int value, int font) {
    int set = sets.getOrDefault(font, 0);
    if (set == SYMBOL) {
      return ListMarker.printed(String.valueOf((char) (0xF000 + value)));
    }
    if (value < 0x80) {
      return String.valueOf((char) value);
    }
    String page = PAGES.get(set);
    Charset charset = page == null ? usual : charset(page);
    return new String(new byte[] {(byte) value}, charset);
  }

  private static Charset charset(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS;
  }
}
