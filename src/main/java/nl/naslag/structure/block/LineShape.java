package nl.naslag.structure.block;

import java.util.Locale;
import java.util.regex.Pattern;

/// Small checks of how a line begins and ends.
public final class LineShape {
  private static final String ENDS = ".!?…";
  private static final String CLOSES = "\"'”’)]";
  private static final String FOOTNOTE = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LONGEST_FOOTNOTE = 3;
  private static final Pattern OPENS_UPPER = Pattern.compile("(?:§+ ?)?[\"'“‘„(\\[]*[\\p{Lu}\\d]");
  private static final Pattern OPENS_LOWER = Pattern.compile("[\"'“‘„(\\[\\-–]*\\p{Ll}");

  private LineShape() {}

  /// "(zie bijlage 2).”" does, "m.b.t. wonen" does not.
  public static boolean endsSentence(String text) {
    int number = before(text.length(), text, FOOTNOTE);
    int quote = before(number, text, CLOSES);
    return text.length() - number <= LONGEST_FOOTNOTE
        && quote > 0
        && ENDS.indexOf(text.charAt(quote - 1)) >= 0;
  }

  /// The start of the run of these signs that ends here.
  private static int before(int end, String text, String signs) {
    int start = end;
    while (start > 0 && signs.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /// Whether it ends where a sentence or a list may end, or announces a list.
  public static boolean endsClause(String text) {
    return endsSentence(text) || text.endsWith(":") || text.endsWith(";");
  }

  /// Whether it ends as a sentence other than a question or exclamation, which a title may be.
  public static boolean endsStatement(String text) {
    boolean calls = text.endsWith("!") || text.endsWith("?");
    return endsSentence(calls ? text.substring(0, text.length() - 1) : text);
  }

  /// Whether it starts with a capital or digit and does not break off in the middle.
  public static boolean titled(String text) {
    return opensUpper(text)
        && hasLetter(text)
        && !text.endsWith(",")
        && !text.endsWith(";")
        && !text.endsWith("-");
  }

  /// Whether it starts with a capital or digit, also after quotes or brackets.
  public static boolean opensUpper(String text) {
    return OPENS_UPPER.matcher(text).lookingAt();
  }

  /// Whether it starts with a lower-case letter, also after quotes, brackets or a dash.
  public static boolean opensLower(String text) {
    return OPENS_LOWER.matcher(text).lookingAt();
  }

  /// The number of words, separated by white space; 0 for blank text.
  public static int words(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at++) {
      boolean white = Character.isWhitespace(text.charAt(at));
      words += white || within ? 0 : 1;
      within = !white;
    }
    return words;
  }

  public static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  /// Letters and digits in lower case: what remains the same when only the layout changes. "Water,
  /// en bodem!" and "water en bo-dem" have the same key "waterenbodem".
  public static String key(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(lower.length());
    lower.codePoints().filter(LineShape::counts).forEach(key::appendCodePoint);
    return key.toString();
  }

  private static boolean counts(int sign) {
    return switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(sign);
    };
  }
}
