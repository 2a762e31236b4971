package nl.naslag.extraction.markup;

import java.util.ArrayList;
import java.util.List;

/// Removes the asterisks of bold print that Markdown does not recognise as such.
///
/// Programs that convert a file to Markdown write "belemmering**.**", "2019****" and
/// "**Plaatsgebonden risico**Het": the marks touch words, so they were meant as bold. A free "**"
/// before a note, and one behind a word in a table, is a sign and stays.
final class StrayMarks {
  private static final int BOLD = 2;
  // Bold that was opened and closed at once.
  private static final int EMPTY = 4;

  private StrayMarks() {}

  /// A row of asterisks in a text, from one position to another.
  private record Mark(int start, int end) {
    int length() {
      return end - start;
    }
  }

  /// The text without such marks; any other text is unchanged.
  static String removed(String text) {
    if (!text.contains("**")) {
      return text;
    }
    List<Mark> marks = touching(text);
    boolean meant = marks.size() > 1 || marks.stream().anyMatch(mark -> alone(mark, text));
    StringBuilder whole = new StringBuilder();
    int from = 0;
    for (Mark mark : meant ? marks : List.<Mark>of()) {
      whole.append(text, from, mark.start());
      from = mark.end();
    }
    return whole.append(text, from, text.length()).toString();
  }

  private static List<Mark> touching(String text) {
    List<Mark> marks = new ArrayList<>();
    int start = text.indexOf("**");
    while (start >= 0) {
      int end = start;
      while (end < text.length() && text.charAt(end) == '*') {
        end++;
      }
      if (end - start >= BOLD && !(open(text, start - 1) && open(text, end))) {
        marks.add(new Mark(start, end));
      }
      start = text.indexOf("**", end);
    }
    return marks;
  }

  /// Whether nothing is printed at that position.
  private static boolean open(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /// Bold opened at the start and never closed, or closed at once.
  private static boolean alone(Mark mark, String text) {
    return mark.start() == 0 && !open(text, mark.end()) || mark.length() == EMPTY;
  }
}
