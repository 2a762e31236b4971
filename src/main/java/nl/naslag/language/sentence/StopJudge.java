package nl.naslag.language.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.naslag.language.WordFile;

/// Decides whether a full stop, question mark or exclamation mark ends a sentence.
///
/// The lists are outside the code; their first lines explain what each contains.
public final class StopJudge {
  // In letters, looking back and ahead; no abbreviation is longer.
  private static final int LONGEST_WORD = 40;
  // "J.", "A.B." and "Th.": the surname is still to come.
  private static final Pattern INITIALS =
      Pattern.compile("\\p{L}|(?:\\p{Lu}[a-z]?\\.)++\\p{Lu}[a-z]?");
  // Abbreviations not in any list: "b.g.g.", "i.h.k.v".
  private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(?:\\.\\p{L}{1,3})++");
  private static final Pattern LIST_NUMBER =
      Pattern.compile("\\d{1,3}[a-z]?|[a-zA-Z]|[ivxIVX]{1,5}");

  private static final Set<String> AD = Set.of("Ad", "Ad.", "ad", "ad.");

  private final StopModel doubt;
  private final Set<String> neverLast = WordFile.words("afkortingen.txt");
  private final Set<String> maybeLast = WordFile.words("afkortingen-einde.txt");
  private final Set<String> starters = WordFile.words("zinbeginners.txt");

  StopJudge(StopModel doubt) {
    this.doubt = doubt;
  }

  /// Whether the stop ends the sentence. Lower case after a stop means that it continues ("o.a.
  /// wonen"); the end of the text always ends it.
  ///
  /// @param sentence where the current sentence starts
  /// @param stop where the marks start
  /// @param after the first position after the marks, closing quotes and a note number
  boolean ends(String text, int sentence, int stop, int after) {
    int next = firstVisible(text, after);
    if (next == text.length()) {
      return true;
    }
    if (Character.isLowerCase(text.codePointAt(next))) {
      return listLetter(text, next);
    }
    return text.charAt(stop) != '.' || endsAtFullStop(text, sentence, stop, next);
  }

  /// Whether a stop after the word belongs to the word itself, regardless of context.
  boolean abbreviation(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return neverLast.contains(lower)
        || maybeLast.contains(lower)
        || INITIALS.matcher(word).matches()
        || DOTTED.matcher(word).matches();
  }

  /// From certain to doubtful: never last, possibly last, an initial, any word with dots.
  ///
  /// An abbreviation that may be last is left to the model; without a model, to what follows.
  private boolean endsAtFullStop(String text, int sentence, int stop, int next) {
    String word = wordBefore(text, sentence, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    if (neverLast.contains(lower) || listNumber(text, sentence, stop, word)) {
      return false;
    }
    if (maybeLast.contains(lower)) {
      return startsLikeSentence(text, next) && doubt.ends(text, stop);
    }
    if (INITIALS.matcher(word).matches() && !pieceOfWord(text, stop - word.length())) {
      return starters.contains(wordAt(text, next));
    }
    return !DOTTED.matcher(word).matches() || startsLikeSentence(text, next);
  }

  /// "b) Wat is het doel?" starts a sentence, although the letter is lower case.
  private static boolean listLetter(String text, int next) {
    return next + 2 < text.length() && text.charAt(next + 1) == ')' && white(text.charAt(next + 2));
  }

  /// "3.", "a." or "Ad 3." at the start of a sentence numbers what follows.
  private static boolean listNumber(String text, int sentence, int stop, String word) {
    int start = firstVisible(text, sentence);
    String before = text.substring(start, Math.max(start, stop - word.length())).strip();
    return (before.isEmpty() || AD.contains(before)) && LIST_NUMBER.matcher(word).matches();
  }

  /// "30 km/u." and "foto's." do not end in an initial.
  private static boolean pieceOfWord(String text, int start) {
    return start > 0 && "/'’".indexOf(text.charAt(start - 1)) >= 0;
  }

  /// "mln. 5" continues; a capital, quote or bullet starts a sentence.
  private static boolean startsLikeSentence(String text, int next) {
    return !Character.isDigit(text.charAt(next));
  }

  private static int firstVisible(String text, int from) {
    int at = from;
    while (at < text.length() && white(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// Including inner dots: "o.a" before the last dot of "o.a.".
  private static String wordBefore(String text, int sentence, int stop) {
    int start = stop;
    int least = Math.max(sentence, stop - LONGEST_WORD);
    while (start > least && partOfWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, stop);
  }

  private static boolean partOfWord(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '.';
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /// Uses both tests: one covers line ends, the other the no-break space of word processors.
  public static boolean white(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
