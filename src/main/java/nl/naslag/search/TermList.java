package nl.naslag.search;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.RefusalCode;

/// Terms that are searched one by one, in the order given. Each is a query as on the search screen.
///
/// Refuses a list without terms and one of more than a thousand; the row of each term reports
/// whether it is a valid query.
public record TermList(List<String> terms) {
  /// A longer list was not made by a person.
  public static final int MOST_TERMS = 1_000;

  public TermList {
    terms = terms.stream().map(TermList::tidy).filter(term -> !term.isEmpty()).toList();
    if (terms.isEmpty()) {
      throw RefusalCode.NO_TERMS.refusal();
    }
    if (terms.size() > MOST_TERMS) {
      throw RefusalCode.TOO_MANY_TERMS.refusal(MOST_TERMS, terms.size());
    }
  }

  /// One term per line; quotes have their meaning in the query language.
  public static TermList ofLines(String text) {
    return new TermList(text.lines().toList());
  }

  /// The first cell of every row of a CSV file, separated by commas, semicolons or tabs.
  ///
  /// A quoted cell may contain separators, and doubled quotes.
  public static TermList ofCsv(String text) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = text.charAt(at) == '"' ? endOfQuoted(text, at) : endOfPlain(text, at);
      cells.add(unquoted(text.substring(start, at)));
      at = nextRow(text, at);
    }
    return new TermList(cells);
  }

  private static int endOfPlain(String text, int from) {
    int at = from;
    while (at < text.length() && ",;\t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static int endOfQuoted(String text, int from) {
    int at = from + 1;
    while (at < text.length()) {
      boolean quote = text.charAt(at) == '"';
      if (quote && (at + 1 == text.length() || text.charAt(at + 1) != '"')) {
        return at + 1;
      }
      at += quote ? 2 : 1;
    }
    return text.length();
  }

  /// Skips the other cells, which may contain line breaks.
  private static int nextRow(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      at = text.charAt(at) == '"' ? endOfQuoted(text, at) : at + 1;
    }
    return at + 1;
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  // A file may begin with a byte order mark, and a cell may contain line breaks.
  private static String tidy(String term) {
    return term.replace("\ufeff", "").replaceAll("\\s+", " ").strip();
  }
}
