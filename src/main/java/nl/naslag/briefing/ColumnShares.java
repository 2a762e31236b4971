package nl.naslag.briefing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How wide the columns of a table are, by what they hold: a title needs more room than a number.
public final class ColumnShares {
  // In characters: a longer cell is wrapped, and a shorter column would break its head.
  private static final int MOST = 60;
  private static final int LEAST = 14;

  private ColumnShares() {}

  /// One for each column, in percent; together about 100.
  ///
  /// @param head empty for none
  /// @param rows each with as many cells
  public static int[] of(List<String> head, List<List<String>> rows) {
    int columns = head.isEmpty() ? rows.getFirst().size() : head.size();
    int[] longest = new int[columns];
    Arrays.fill(longest, LEAST);
    Stream.concat(Stream.of(head), rows.stream())
        .forEach(
            row -> {
              for (int i = 0; i < row.size(); i++) {
                longest[i] = Math.clamp(row.get(i).length(), longest[i], MOST);
              }
            });
    int all = Arrays.stream(longest).sum();
    return Arrays.stream(longest).map(one -> Math.max(1, 100 * one / all)).toArray();
  }
}
