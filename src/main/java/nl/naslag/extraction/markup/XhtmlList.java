package nl.naslag.extraction.markup;

import java.util.Map;
import nl.naslag.extraction.text.NumberStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// A list being read; produces the marker that a browser would print before the next item.
///
/// "1.", "a." or "iv.", according to the list's `type` or style, its `start` and an item's `value`;
/// otherwise a bullet.
final class XhtmlList {
  private static final Map<String, String> SIGNS =
      Map.of(
          "lower-alpha", "a",
          "lower-latin", "a",
          "upper-alpha", "A",
          "upper-latin", "A",
          "lower-roman", "i",
          "upper-roman", "I");

  private final boolean numbered;
  private final NumberStyle style;
  private final int step;
  private int next;

  XhtmlList(boolean numbered, Attributes attributes) {
    this.numbered = numbered;
    this.style = NumberStyle.ofSign(sign(attributes));
    // Without a start, only the last item would show where to count down from.
    boolean down = attributes.getValue("reversed") != null && attributes.getValue("start") != null;
    this.step = down ? -1 : 1;
    this.next = number(attributes.getValue("start"), 1);
  }

  private static String sign(Attributes attributes) {
    String styled = XhtmlStyle.of(attributes).value("list-style-type");
    String type = attributes.getValue("type");
    return SIGNS.getOrDefault(styled, type == null ? "1" : type);
  }

  /// Continues from the previous item, unless the item specifies its own number.
  String nextMarker(Attributes item) {
    if (!numbered) {
      return "•";
    }
    int number = number(item.getValue("value"), next);
    next = number + step;
    return style.print(number) + ".";
  }

  private static int number(@Nullable String value, int otherwise) {
    return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
