package nl.naslag.search;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.RefusalCode;

/// Terms that are searched one by one, in the order given. Each is a query as on the search screen.
///
/// Refuses a list without terms and one of more than a thousand; whether a term is a good query is
/// told in its own row.
public record TermList(List<String> terms) {
  /// More is no list that a person made.
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

  /// A term on every line; quotes are those of the query language.
  public static TermList ofLines(String text) {
    return new TermList(text.lines().toList());
  }

  /// The first cell of every row of a CSV file, whether commas, semicolons or tabs part the cells.
  ///
  /// A cell in quotes may hold those, and quotes of its own when they are doubled.
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

  /// Past the other cells, in which a line can end as well.
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

  // A file may begin with a mark of its byte order, and a cell can hold the end of a line.
  private static String tidy(String term) {
    return term.replace("\ufeff", "").replaceAll("\\s+", " ").strip();
  }
}
