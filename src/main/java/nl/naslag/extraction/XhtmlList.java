package nl.naslag.extraction;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// A list being read; knows the marker that a browser would print before the next item.
///
/// "1.", "a." or "A.", as the list's `type`, `start` and an item's `value` say; else a bullet.
final class XhtmlList {
  // Past "z." browsers go on with "aa."; a number is clearer in a quote.
  private static final int LETTERS = 26;

  private final boolean numbered;
  private final String type;
  private int next;

  XhtmlList(boolean numbered, Attributes attributes) {
    this.numbered = numbered;
    String given = attributes.getValue("type");
    this.type = given == null ? "1" : given;
    this.next = number(attributes.getValue("start"), 1);
  }

  /// Counts on from the item before, unless the item gives a number of its own.
  String nextMarker(Attributes item) {
    if (!numbered) {
      return "•";
    }
    int number = number(item.getValue("value"), next);
    next = number + 1;
    boolean letter = number >= 1 && number <= LETTERS && type.equalsIgnoreCase("a");
    return letter ? (char) (type.charAt(0) + number - 1) + "." : number + ".";
  }

  private static int number(@Nullable String value, int otherwise) {
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
