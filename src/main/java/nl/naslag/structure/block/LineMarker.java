package nl.naslag.structure.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A bullet or number at the start of a line, and the words after it. "• Woningen bouwen" has sign
/// "•", "3a. Water" has "3a.", "(iv) Natuur" has "(iv)". "-tal" and "2024. Een jaar" have none: a
/// dash must be followed by white space, and a number has at most two digits.
public record LineMarker(String sign, String rest) {
  private static final Pattern GLYPH =
      Pattern.compile("([•●▪◦‣∙·►▶➢➤✓✔□■◆\\uE000-\\uF8FF]|\\*(?=\\s|$))\\s*(.*)");
  private static final Pattern DASH = Pattern.compile("([-–—])(?:\\s+(.*))?");
  private static final Pattern ROUND = Pattern.compile("([oO§])(?:\\t|\\s{2,})(.*)");
  private static final Pattern COUNT =
      Pattern.compile("(\\(?(?:\\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})[.)])\\s+(\\S.*)");

  private static final Pattern AROUND = Pattern.compile("[().\\s]");

  /// Reads a raw line, because the white space after the sign distinguishes a bullet from a word.
  public static Optional<LineMarker> of(String raw) {
    String line = raw.strip();
    for (Pattern pattern : new Pattern[] {GLYPH, DASH, ROUND, COUNT}) {
      Matcher found = pattern.matcher(line);
      if (found.matches()) {
        String rest = found.group(2);
        return Optional.of(new LineMarker(found.group(1), rest == null ? "" : rest.strip()));
      }
    }
    return Optional.empty();
  }

  /// Whether the sign never starts a line of running text.
  public boolean certain() {
    return GLYPH.matcher(sign).matches() || ROUND.matcher(sign + "\t").matches();
  }

  /// Whether the sign is a number or letter; "o" is a round bullet in many files.
  public boolean counts() {
    return sign.codePoints().anyMatch(Character::isLetterOrDigit) && !"o".equalsIgnoreCase(sign);
  }

  /// A number without its punctuation ("3a"); empty for a bullet.
  public static Optional<String> number(String sign) {
    String bare = AROUND.matcher(sign).replaceAll("");
    boolean number = !bare.isEmpty() && bare.codePoints().allMatch(Character::isLetterOrDigit);
    return number && !"o".equals(bare) ? Optional.of(bare) : Optional.empty();
  }
}
