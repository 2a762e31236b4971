package nl.naslag.language.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;

/// The punctuation before and after a word that is written without spaces around it.
///
/// Doubled marks count as one: ",,Ja''" opens and closes with two characters each. A hyphen, the
/// apostrophe of "'s" or "'30" and a bracket that closes within the word belong to the word.
///
/// @param core the word itself; empty where there is only punctuation
record MarksAround(List<Span> before, Span core, List<Span> after) {
  private static final Pattern APOSTROPHE = Pattern.compile("['’](?:\\d.*|[a-z]|ns|er)");
  private static final String OF_THE_WORD = "-+%°&@#$€§/\\";
  private static final String CLOSING = "\"'”’»)]";

  static MarksAround of(String chunk) {
    int start = 0;
    int end = chunk.length();
    while (start < end && opens(chunk, start)) {
      start++;
    }
    while (end > start && closes(chunk, start, end)) {
      end--;
    }
    List<Span> after = marks(chunk, end, chunk.length());
    return new MarksAround(marks(chunk, 0, start), new Span(start, end), after);
  }

  /// Whether the word is within quotes or brackets that close after it.
  boolean closed(String chunk) {
    return !after.isEmpty() && CLOSING.indexOf(chunk.charAt(after.getFirst().start())) >= 0;
  }

  private static boolean opens(String chunk, int at) {
    char mark = chunk.charAt(at);
    if (mark == '(' || mark == '[') {
      int close = chunk.indexOf(mark == '(' ? ')' : ']', at);
      return close < 0 || close + 1 >= chunk.length() || !word(chunk.charAt(close + 1));
    }
    boolean apostrophe = mark == '\'' || mark == '’';
    return !word(mark) && !(apostrophe && APOSTROPHE.matcher(chunk.substring(at)).matches());
  }

  // A full stop may belong to an abbreviation, so only the sentence decides.
  private static boolean closes(String chunk, int start, int end) {
    char mark = chunk.charAt(end - 1);
    if (mark == ')' || mark == ']') {
      int open = chunk.lastIndexOf(mark == ')' ? '(' : '[', end - 1);
      return open <= start;
    }
    return !word(mark) && (mark != '.' || chunk.startsWith("..", Math.max(0, end - 2)));
  }

  private static boolean word(char letter) {
    return Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.isSurrogate(letter)
        || OF_THE_WORD.indexOf(letter) >= 0;
  }

  private static final Pattern MARK = Pattern.compile("\\.{2,}+|,,|''|``|--|.", Pattern.DOTALL);

  private static List<Span> marks(String chunk, int from, int to) {
    List<Span> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(chunk).region(from, to);
    while (matcher.find()) {
      marks.add(new Span(matcher.start(), matcher.end()));
    }
    return List.copyOf(marks);
  }
}
