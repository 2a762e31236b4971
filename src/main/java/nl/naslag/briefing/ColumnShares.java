package nl.naslag.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are, by what they hold: a title needs more room than a number.
public final class ColumnShares {
  // In characters: a longer cell is wrapped, and a longer word is broken.
  private static final int MOST = 60;
  private static final int LEAST = 12;
  private static final int LONGEST_WORD = 13;
  // What a line of the paper holds in small print, and what the edges of a cell take of it.
  private static final int LINE = 100;
  private static final int EDGES = 2;

  private static final Pattern SPACE = Pattern.compile("\\s");

  private ColumnShares() {}

  /// One for each column, in percent; together about 100.
  ///
  /// @param head empty for none
  /// @param rows each with as many cells
  public static int[] of(List<String> head, List<List<String>> rows) {
    int columns = head.isEmpty() ? rows.getFirst().size() : head.size();
    int[] longest = new int[columns];
    int[] least = new int[columns];
    Arrays.fill(longest, LEAST);
    Stream.concat(Stream.of(head), rows.stream())
        .forEach(
            row -> {
              for (int i = 0; i < row.size(); i++) {
                longest[i] = Math.clamp(row.get(i).length(), longest[i], MOST);
                least[i] =
                    Math.clamp(EDGES + longestWord(row.get(i)), least[i], EDGES + LONGEST_WORD);
              }
            });
    int needed = Arrays.stream(least).sum();
    int wanted = Math.max(1, Arrays.stream(longest).sum());
    int left = Math.max(0, LINE - needed);
    double line = Math.max(LINE, needed);
    return IntStream.range(0, columns)
        .map(i -> (int) (100 * (least[i] + (double) left * longest[i] / wanted) / line))
        .map(share -> Math.max(1, share))
        .toArray();
  }

  // A line of spaces alone has no words.
  private static int longestWord(String cell) {
    return SPACE.splitAsStream(cell).mapToInt(String::length).max().orElse(0);
  }
}
