package nl.naslag.extraction.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bullet or number that a paragraph starts with, and the text after it.
///
/// "• Versterk de kern" has the marker "•"; "3. Wonen" the marker "3.".
public record ListMarker(String marker, String text) {
  // "o" is Word's second bullet, but only before a tab or a wide space.
  private static final Pattern BULLET =
      Pattern.compile("([•·▪▫◦‣●○■□➢➤✓✔–—*-]|o(?=\\t| {2}))\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("(\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
  private static final Pattern ROMAN =
      Pattern.compile("\\W*(?:[ivxlcdmIVXLCDM]+|(\\p{L})\\1+)\\W*");

  /// A bullet: only list items start with one.
  public static Optional<ListMarker> bullet(String paragraph) {
    return match(BULLET, paragraph);
  }

  /// A number or letter: starts a list item, but also a numbered heading.
  static Optional<ListMarker> number(String paragraph) {
    return match(NUMBER, paragraph);
  }

  /// Replaces bullets of symbol fonts, which have no Unicode letter, by the printed bullet.
  public static String printed(String text) {
    return text.replace('\uF0B7', '•')
        .replace('\uF0A7', '▪')
        .replace('\uF0D8', '➢')
        .replace('\uF0FC', '✓')
        .replace('\uF02D', '-');
  }

  /// What is printed for the bullet that a list defines.
  ///
  /// Symbol-font characters without a Unicode letter are bullets too.
  public static String bulletSign(String defined) {
    String sign = printed(defined).strip();
    boolean letter =
        sign.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
    return sign.isEmpty() || !letter || sign.equals("·") || sign.equals("§") ? "•" : sign;
  }

  /// What is printed before a paragraph: a number unchanged, any symbol as a bullet.
  public static String bulletOrNumber(String defined) {
    String bare = printed(defined).replace('\u00A0', ' ').strip();
    boolean counts = bare.codePoints().anyMatch(Character::isLetterOrDigit) && !bare.equals("o");
    return bare.isEmpty() || counts ? bare : bulletSign(bare);
  }

  /// Whether the text before a paragraph is a word with a number ("Figuur 3"), which belongs to its
  /// text; "viii)" is a number.
  public static boolean label(String marker) {
    return WORD.matcher(marker).find() && !ROMAN.matcher(marker).matches();
  }

  private static Optional<ListMarker> match(Pattern pattern, String paragraph) {
    Matcher matcher = pattern.matcher(paragraph);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    // Word's round bullet comes out of its symbol font as a middle dot.
    String marker = matcher.group(1).equals("·") ? "•" : matcher.group(1);
    return Optional.of(new ListMarker(marker, matcher.group(2)));
  }
}
