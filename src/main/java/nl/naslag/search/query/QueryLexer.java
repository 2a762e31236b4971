package nl.naslag.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.search.Facet;
import nl.naslag.search.Period;

/// Splits a query into tokens. Punctuation without letters or digits separates, as in texts.
/// `thema:wonen "water en bodem" -gas*` produces a facet value, a phrase, a minus and a prefix.
/// `Noord-Holland` and `gemeente(n)` are one word, `of` is a word and `OF` is not.
public final class QueryLexer {
  /// Word processors turn straight quotes into curly or low ones. Any of them opens or closes,
  /// because people paste them in every combination.
  private static final String QUOTES = "\"“”„‟«»";

  /// A single year is a value of its own; more years are a range.
  private static final Pattern YEARS =
      Pattern.compile("\\d{4}(-|\\.\\.)(\\d{4})?|(-|\\.\\.)\\d{4}");

  private static final Pattern WITHIN = Pattern.compile("~(\\d{1,3})(?!\\S)");

  /// Words further apart than this are unrelated.
  private static final int FARTHEST = 100;

  private final String query;
  private final List<Lexeme> lexemes = new ArrayList<>();
  private int next;

  private QueryLexer(String query) {
    this.query = query;
  }

  /// The tokens in the order typed; refuses an unclosed quote or an unknown field.
  public static List<Lexeme> lexemes(String query) {
    return new QueryLexer(query).all();
  }

  /// Every character belongs to a token or separates two; none is skipped for being unusual.
  private List<Lexeme> all() {
    while (next < query.length()) {
      char here = query.charAt(next);
      if (separates(here)) {
        next++;
      } else if (here == '(') {
        lexemes.add(new Lexeme.Open(next++));
      } else if (here == ')') {
        lexemes.add(new Lexeme.Close(next++));
      } else if (here == '-' && negates()) {
        lexemes.add(new Lexeme.Minus(next++));
      } else {
        addLeaf();
      }
    }
    return lexemes;
  }

  /// Non-breaking spaces and control characters occur in text pasted from a document.
  private static boolean separates(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }

  private static boolean isQuote(char character) {
    return QUOTES.indexOf(character) >= 0;
  }

  /// Whether the text contains anything that can be indexed.
  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// A minus counts only directly before the excluded part: in "energie - netcongestie" it is a
  /// dash. A minus alone or before punctuation is a dash too.
  private boolean negates() {
    if (next + 1 >= query.length()) {
      return false;
    }
    char after = query.charAt(next + 1);
    return after == '(' || isQuote(after) || Character.isLetterOrDigit(query.codePointAt(next + 1));
  }

  /// Reads the token that starts here: a phrase, a facet value, OF, or a word.
  private void addLeaf() {
    int at = next;
    if (isQuote(query.charAt(at))) {
      lexemes.add(new Lexeme.Leaf(phrase(), at));
      return;
    }
    String run = run();
    if (next < query.length() && query.charAt(next) == ':') {
      next++;
      lexemes.add(new Lexeme.Leaf(value(run, at), at));
    } else if (run.equals("OF") || run.equals("OR")) {
      lexemes.add(new Lexeme.Or(at));
    } else {
      addWord(run, at);
    }
  }

  /// Consecutive words, or words near each other if a number follows.
  private Asked phrase() {
    String text = quoted();
    if (next == query.length() || query.charAt(next) != '~') {
      return new Asked.Phrase(text);
    }
    Matcher within = WITHIN.matcher(query).region(next, query.length());
    within.useTransparentBounds(true);
    if (!within.lookingAt() || Integer.parseInt(within.group(1)) > FARTHEST) {
      throw BadQuery.at(next, "near", FARTHEST);
    }
    next = within.end();
    return new Asked.Near(text, Integer.parseInt(within.group(1)));
  }

  /// The text up to the next quote. A quote without words would find nothing or everything, so it
  /// is refused. Any closing quote ends it, whichever character opened it.
  private String quoted() {
    int open = next++;
    int start = next;
    while (next < query.length() && !isQuote(query.charAt(next))) {
      next++;
    }
    if (next == query.length()) {
      throw BadQuery.at(open, "unclosed-quote");
    }
    String text = query.substring(start, next++);
    if (!hasWord(text)) {
      throw BadQuery.at(open, "empty-quote");
    }
    return text;
  }

  /// A word as typed, including brackets within it, as in "gemeente(n)". Stops at the colon of a
  /// field.
  private String run() {
    int start = next;
    int open = 0;
    while (next < query.length() && !endsRun(query.charAt(next), open)) {
      char here = query.charAt(next);
      if (here == ':' && namesField(start)) {
        break;
      }
      open += here == '(' ? 1 : here == ')' ? -1 : 0;
      next++;
    }
    if (open > 0) {
      throw BadQuery.at(start + query.substring(start).indexOf('('), "unclosed-bracket");
    }
    return query.substring(start, next);
  }

  /// A closing bracket belongs to the word only if it was opened within it.
  private static boolean endsRun(char character, int open) {
    return separates(character) || isQuote(character) || (character == ')' && open == 0);
  }

  /// Letters before a colon and something after it; a time such as 10:30 is not a field.
  private boolean namesField(int start) {
    return next > start
        && next + 1 < query.length()
        && !separates(query.charAt(next + 1))
        && query.substring(start, next).chars().allMatch(Character::isLetter);
  }

  private Asked value(String name, int at) {
    int start = next;
    if (QueryFields.isDate(name)) {
      String typed = value();
      return new Asked.Dated(
          period(typed, start).orElseThrow(() -> BadQuery.at(start, "no-date", typed)));
    }
    Facet facet = QueryFields.facet(name).orElseThrow(() -> BadQuery.at(at, "unknown-field", name));
    String typed = value();
    if (facet == Facet.HORIZON && YEARS.matcher(typed).matches()) {
      Optional<Period> years = period(typed, start);
      if (years.isPresent()) {
        return new Asked.Years(years.get());
      }
    }
    return new Asked.Value(facet, typed, new Span(start, next));
  }

  private static Optional<Period> period(String typed, int at) {
    Optional<Period> period = Period.of(typed);
    if (period.isPresent() && period.get().isReversed()) {
      throw BadQuery.at(at, "reversed", typed);
    }
    return period;
  }

  /// A value may contain anything except white space; in quotes that too.
  private String value() {
    if (isQuote(query.charAt(next))) {
      return quoted();
    }
    int start = next;
    while (next < query.length() && !endsRun(query.charAt(next), 0)) {
      next++;
    }
    if (start == next) {
      throw BadQuery.at(start, "empty-value");
    }
    return query.substring(start, next);
  }

  /// Words are passed to the analyzer as typed and are analyzed the same way as in documents.
  private void addWord(String run, int at) {
    int star = run.indexOf('*');
    if (star >= 0) {
      lexemes.add(new Lexeme.Leaf(prefix(run, star, at), at));
      return;
    }
    OtherSyntax.refuse(run, at);
    if (hasWord(run)) {
      lexemes.add(new Lexeme.Leaf(new Asked.Word(run), at));
    }
  }

  /// Only the end may be open: an open beginning would have to try every word. The star may only
  /// end a word: `water*` is accepted; `*water` and `wa*ter` are refused.
  private static Asked prefix(String run, int star, int at) {
    String start = run.substring(0, star);
    if (!hasWord(start) || hasWord(run.substring(star))) {
      throw BadQuery.at(at + star, "star");
    }
    if (!start.codePoints().allMatch(QueryLexer::belongsToWord)) {
      throw BadQuery.at(at, "start-of-one-word", start);
    }
    return new Asked.Prefix(start);
  }

  /// Word characters as the analyzer defines them; "foto's" is one word.
  private static boolean belongsToWord(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || character == '\''
        || character == '’';
  }
}
