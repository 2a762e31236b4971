package nl.naslag.annotation.commitment;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence in lower case in which subordinate clauses are blank; positions stay as they were.
///
/// @param whole the sentence in lower case
/// @param main the same with spaces for subordinate clauses
/// @param condition the words of an "als" or "indien" clause, empty for none
record MainClause(String whole, String main, String condition) {
  private static final Pattern OPENING =
      Pattern.compile(
          "^\\W*(?:als|indien|wanneer|zodra|doordat|omdat|hoewel|nadat|voordat|om|nu)\\b[^,]*,");
  private static final Pattern INSIDE =
      Pattern.compile(
          ",? ?\\b(?:omdat|zodat|waardoor|waarbij|waarin|waarmee|waarop|waarvan|waarvoor|terwijl"
              + "|zoals|indien|wanneer|tenzij|mits|zodra|nadat|doordat)\\b[^,;]*"
              + "|, (?:die|dat|als|welke)\\b[^,;]*|(?<=\\b(?:hoe|waarom) )[^,;]*");
  private static final Pattern CONDITION =
      Pattern.compile("\\b(?:als|indien|wanneer|mits|tenzij)\\b[^,;.]*");

  /// Reads one sentence; the caller limits its length.
  static MainClause of(String sentence) {
    String whole = sentence.toLowerCase(Locale.ROOT);
    StringBuilder main = new StringBuilder(whole.length() == sentence.length() ? whole : sentence);
    blank(OPENING, main);
    blank(INSIDE, main);
    Matcher condition = CONDITION.matcher(whole);
    boolean hidden = condition.find() && main.charAt(condition.start()) == ' ';
    return new MainClause(whole, main.toString(), hidden ? condition.group().strip() : "");
  }

  private static void blank(Pattern clause, StringBuilder main) {
    Matcher found = clause.matcher(main.toString());
    while (found.find()) {
      for (int at = found.start(); at < found.end(); at++) {
        main.setCharAt(at, ' ');
      }
    }
  }
}
