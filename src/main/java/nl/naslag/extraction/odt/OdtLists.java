package nl.naslag.extraction.odt;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.extraction.office.LevelDefinition;
import nl.naslag.extraction.office.ListCounters;
import nl.naslag.extraction.office.ListDefinition;
import nl.naslag.extraction.office.XmlCursor;
import nl.naslag.extraction.text.NumberStyle;

/// The lists of an OpenDocument text: how each level prints, and which list continues which.
///
/// A list starts a new count unless it says that it continues one. Headings form a single list.
final class OdtLists {
  private static final String OUTLINE = "outline";

  private final Map<String, List<LevelDefinition>> styles = new HashMap<>();
  private final ListCounters counters = new ListCounters();
  private final Deque<Open> open = new ArrayDeque<>();
  // The count of each list with an id, and of the last list of each style.
  private final Map<String, String> counts = new HashMap<>();
  private int begun;

  /// An open list.
  ///
  /// @param style of its levels
  /// @param count which items are counted together
  private record Open(String style, String count) {}

  /// Reads the definition of a list, or of heading numbers.
  void read(XmlCursor xml) throws IOException {
    String name = xml.name().equals("outline-style") ? OUTLINE : "list " + xml.attribute("name");
    List<LevelDefinition> levels = new ArrayList<>();
    xml.children(
        () -> {
          if (xml.name().contains("level-style") && levels.size() < LevelDefinition.MOST) {
            levels.add(level(xml, levels));
          }
        });
    styles.put(name, levels);
  }

  private static LevelDefinition level(XmlCursor xml, List<LevelDefinition> above) {
    if (xml.name().endsWith("bullet")) {
      return new LevelDefinition(
          1, NumberStyle.BULLET, xml.attribute("bullet-char"), -1, false, "");
    }
    if (xml.name().endsWith("image")) {
      return new LevelDefinition(1, NumberStyle.BULLET, "•", -1, false, "");
    }
    NumberStyle number = NumberStyle.ofSign(xml.attribute("num-format"));
    String text = number == NumberStyle.NONE ? "" : printed(xml, above);
    return new LevelDefinition(xml.number("start-value", 1), number, text, -1, false, "");
  }

  /// In Word's notation: "%1.%2". Higher levels that print no number have no dot either.
  private static String printed(XmlCursor xml, List<LevelDefinition> above) {
    String format = xml.attribute("num-list-format");
    if (!format.isEmpty()) {
      return format.replaceAll("%([1-9])%", "%$1");
    }
    StringBuilder text = new StringBuilder(xml.attribute("num-prefix"));
    int shown = Math.clamp(xml.number("display-levels", 1), 1, above.size() + 1);
    for (int i = above.size() + 1 - shown; i < above.size(); i++) {
      if (above.get(i).number() != NumberStyle.NONE) {
        text.append('%').append(i + 1).append('.');
      }
    }
    return text.append('%').append(above.size() + 1) + xml.attribute("num-suffix");
  }

  /// Starts a list, with the cursor on it; a nested list inherits what it does not specify.
  void start(XmlCursor xml) {
    Open around = open.peek();
    String named = xml.attribute("style-name");
    String style = named.isEmpty() && around != null ? around.style() : "list " + named;
    String count = around != null ? around.count() : count(xml, style);
    counts.put(style, count);
    if (xml.has("id")) {
      counts.put("#" + xml.attribute("id"), count);
    }
    open.push(new Open(style, count));
  }

  private String count(XmlCursor xml, String style) {
    String other = counts.get("#" + xml.attribute("continue-list"));
    if (other != null) {
      return other;
    }
    String last = counts.get(style);
    boolean goesOn = xml.attribute("continue-numbering").equals("true");
    return goesOn && last != null ? last : "count " + ++begun;
  }

  void end() {
    open.poll();
  }

  /// The number of lists around the current text.
  int depth() {
    return open.size();
  }

  /// What is printed before the next item of the innermost list.
  ///
  /// @param start the number that the item specifies; negative if none
  String next(int start) {
    Open list = open.element();
    return next(list.style(), list.count(), Math.min(open.size(), LevelDefinition.MOST) - 1, start);
  }

  /// What is printed before the next heading.
  ///
  /// @param level from 1
  String nextHeading(int level, int start) {
    return next(OUTLINE, OUTLINE, Math.clamp(level, 1, LevelDefinition.MOST) - 1, start);
  }

  private String next(String style, String count, int level, int start) {
    List<LevelDefinition> levels = styles.getOrDefault(style, List.of());
    Map<Integer, Integer> starts = start < 0 ? Map.of() : Map.of(level, start);
    String id = start < 0 ? count : "start " + ++begun;
    return counters.next(new ListDefinition(id, count, levels, starts), level);
  }
}
