package nl.naslag.structure.block;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Converts the characters of a raw line to those that a reader sees.
public final class Characters {
  /// Marks where a word may be broken; visible only where the line actually breaks.
  public static final char SOFT_HYPHEN = '\u00AD';

  private static final Pattern INNER_SOFT_HYPHEN = Pattern.compile("\u00AD(?=.)");
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  /// Below it there are no ligatures, unusual hyphens, or combining accents.
  private static final char ODD = '\u0300';

  private Characters() {}

  /// Whether nothing is visible; a line of no-break spaces is as empty as one without.
  public static boolean blank(String raw) {
    return raw.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /// One line with single spaces; a soft hyphen at its end is kept, to show that the word
  /// continues. "De  ﬁets" becomes "De fiets". Accents are composed, so "é" is one character.
  public static String clean(String raw) {
    String text = visible(raw).strip();
    if (text.chars().allMatch(c -> c < ODD && c != SOFT_HYPHEN)) {
      return text;
    }
    // Ligatures only: NFKC over the whole text would also turn "m²" into "m2".
    text =
        LIGATURE
            .matcher(text)
            .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    text = INNER_SOFT_HYPHEN.matcher(text).replaceAll("");
    return Normalizer.normalize(
        text.replace('\u2010', '-').replace('\u2011', '-'), Normalizer.Form.NFC);
  }

  private static String visible(String raw) {
    StringBuilder visible = new StringBuilder(raw.length());
    boolean behindWhite = false;
    for (int at = 0; at < raw.length(); at++) {
      char sign = raw.charAt(at);
      boolean white = white(sign);
      if (white && !behindWhite) {
        visible.append(' ');
      } else if (!white && !invisible(sign)) {
        visible.append(sign);
      }
      behindWhite = white;
    }
    return visible.toString();
  }

  private static boolean white(char sign) {
    return sign >= '\t' && sign <= '\r' || Character.isSpaceChar(sign);
  }

  // Control characters, zero-width characters and direction marks: they can hide words from a
  // search.
  private static boolean invisible(char sign) {
    return Character.isISOControl(sign)
        || sign >= '\u200B' && sign <= '\u200F'
        || sign == '\u2060'
        || sign == '\uFEFF';
  }
}
