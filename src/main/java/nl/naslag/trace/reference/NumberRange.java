package nl.naslag.trace.reference;

import java.util.List;
import java.util.stream.IntStream;

/// The numbers that a range omits: 2.2 in "2.1 t/m 2.3".
final class NumberRange {
  // A longer range is not a list of parts and would only cost time.
  private static final int LONGEST = 50;

  private NumberRange() {}

  /// Empty if the second number does not continue from the first.
  static List<String> between(String first, String last) {
    String start = first.substring(0, beforeLast(first));
    boolean counts = start.equals(last.substring(0, beforeLast(last)));
    int from = number(first.substring(beforeLast(first)));
    int to = number(last.substring(beforeLast(last)));
    if (!counts || from < 0 || to - from > LONGEST) {
      return List.of();
    }
    return IntStream.range(from + 1, to).mapToObj(number -> start + number).toList();
  }

  private static int beforeLast(String number) {
    return Math.max(number.lastIndexOf('.'), number.lastIndexOf(':')) + 1;
  }

  // Letters do not count here: nobody writes "bijlage A t/m C" for more than its ends.
  private static int number(String digits) {
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }
}
