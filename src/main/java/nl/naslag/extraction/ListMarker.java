package nl.naslag.extraction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bullet or number that a paragraph starts with, and the text after it.
///
/// "• Versterk de kern" has the marker "•"; "3. Wonen" the marker "3.".
record ListMarker(String marker, String text) {
  // "o" is the second bullet of Word, but only before a tab or a wide space.
  private static final Pattern BULLET =
      Pattern.compile("([•·▪▫◦‣●○■□➢➤✓✔–—*-]|o(?=\\t| {2}))\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile("(\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\\s+(\\S.*)", Pattern.DOTALL);

  /// A bullet: nothing but a list item starts with one.
  static Optional<ListMarker> bullet(String paragraph) {
    return match(BULLET, paragraph);
  }

  /// A number or letter: of a list item, but also of a numbered heading.
  static Optional<ListMarker> number(String paragraph) {
    return match(NUMBER, paragraph);
  }

  /// Bullets of symbol fonts have no letter of their own; they become the one that is printed.
  static String printed(String text) {
    return text.replace('\uF0B7', '•')
        .replace('\uF0A7', '▪')
        .replace('\uF0D8', '➢')
        .replace('\uF0FC', '✓')
        .replace('\uF02D', '-');
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
