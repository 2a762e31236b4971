package nl.naslag.extraction.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.extraction.text.ListMarker;
import nl.naslag.extraction.text.NumberStyle;

/// Counts the items of all lists in a document as Word does, and returns what it prints before
/// each.
///
/// Call once for each item, in reading order.
public final class ListCounters {
  private static final Pattern PLACE = Pattern.compile("%([1-9])");
  private static final int UNUSED = Integer.MIN_VALUE;

  private final Map<String, int[]> counts = new HashMap<>();
  // Lists with their own start number apply it once for each level.
  private final Set<String> begun = new HashSet<>();

  /// What is printed before the next item: "2.3", "a)", "•"; empty for nothing.
  ///
  /// @param level from 0
  public String next(ListDefinition list, int level) {
    int[] count = counts.computeIfAbsent(list.definition(), unused -> unused());
    for (int above = 0; above < level; above++) {
      if (count[above] == UNUSED) {
        count[above] = first(list, above);
      }
    }
    Integer start = list.starts().get(level);
    boolean begins = start != null && begun.add(list.id() + "/" + level);
    count[level] = begins || count[level] == UNUSED ? first(list, level) : count[level] + 1;
    restart(list, level, count);
    return print(list, level, count);
  }

  private static int[] unused() {
    int[] count = new int[LevelDefinition.MOST];
    Arrays.fill(count, UNUSED);
    return count;
  }

  private static int first(ListDefinition list, int level) {
    return list.starts().getOrDefault(level, list.level(level).start());
  }

  private static void restart(ListDefinition list, int level, int[] count) {
    for (int below = level + 1; below < count.length; below++) {
      if (list.level(below).restartsBelow(level)) {
        count[below] = UNUSED;
      }
    }
  }

  private static String print(ListDefinition list, int level, int[] count) {
    LevelDefinition printed = list.level(level);
    if (printed.number() == NumberStyle.BULLET) {
      return ListMarker.bulletSign(printed.text());
    }
    Matcher place = PLACE.matcher(printed.text());
    StringBuilder text = new StringBuilder();
    while (place.find()) {
      int of = Integer.parseInt(place.group(1)) - 1;
      place.appendReplacement(text, Matcher.quoteReplacement(number(list, of, level, count)));
    }
    return place.appendTail(text).toString().strip();
  }

  /// A level prints the numbers of the levels above it; a lower level has none.
  private static String number(ListDefinition list, int of, int level, int[] count) {
    if (of > level) {
      return "";
    }
    NumberStyle style = list.level(of).number();
    boolean plain = list.level(level).plain() && style != NumberStyle.NONE;
    return (plain ? NumberStyle.DECIMAL : style).print(count[of]);
  }
}
