package nl.naslag.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naslag.document.Span;
import org.apache.lucene.analysis.Analyzer;

/// Splits a text into words like an analyzer for exact forms, and keeps them as written.
///
/// Nearly all text consists of letters and digits without diacritics between spaces, for which the
/// Unicode rules leave no choice; that text is split here, at a tenth of the cost. Only other
/// pieces go through the analyzer. For one text and one thread.
final class WrittenWords {
  /// Each of these ends a word.
  private static final String SPACES = " \n\r\t";

  /// Between letters or digits these can join two words into one: "2.700", "foto's", "a_b".
  private static final String JOINING = ".,:;'_";

  /// The analyzer cuts longer words.
  private static final int LONGEST = 255;

  private final Analyzer exact;
  private final String text;
  private final List<TextTerm> words = new ArrayList<>();

  private WrittenWords(Analyzer exact, String text) {
    this.exact = exact;
    this.text = text;
  }

  /// In text order, in lower case, with their diacritics.
  static List<TextTerm> terms(String text, Analyzer exact) {
    WrittenWords words = new WrittenWords(exact, text);
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || SPACES.indexOf(text.charAt(at)) >= 0) {
        words.addPiece(from, at);
        from = at + 1;
      }
    }
    return words.words;
  }

  /// The text between two spaces.
  private void addPiece(int from, int until) {
    if (isPlain(from, until)) {
      addPlain(from, until);
    } else if (from < until) {
      for (TextTerm word : Tokens.terms(exact, text.substring(from, until))) {
        Span span = word.span().shift(from);
        // Some files write "ë" as two characters.
        words.add(
            new TextTerm(
                Normalizer.normalize(lower(span), Normalizer.Form.NFC), word.step(), span));
      }
    }
  }

  /// Whether each run of letters and digits is a word.
  private boolean isPlain(int from, int until) {
    if (until - from > LONGEST) {
      return false;
    }
    for (int at = from; at < until; at++) {
      char letter = text.charAt(at);
      if (letter > 127 || JOINING.indexOf(letter) >= 0 && mayJoin(at, from, until)) {
        return false;
      }
    }
    return true;
  }

  private boolean mayJoin(int at, int from, int until) {
    boolean between = at > from && at + 1 < until;
    return text.charAt(at) == '_' || between && isWord(at - 1) && isWord(at + 1);
  }

  private void addPlain(int from, int until) {
    int start = from;
    for (int at = from; at <= until; at++) {
      if (at == until || !isWord(at)) {
        if (at > start) {
          Span span = new Span(start, at);
          words.add(new TextTerm(lower(span), 1, span));
        }
        start = at + 1;
      }
    }
  }

  /// A letter or digit in the first 128 characters.
  private boolean isWord(int at) {
    char letter = text.charAt(at);
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9';
  }

  private String lower(Span span) {
    return span.in(text).toLowerCase(Locale.ROOT);
  }
}
