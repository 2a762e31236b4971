package nl.naslag.extraction.text;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.Fragment;

/// Cuts a text that is too long to be one paragraph, between words where it has any.
final class LongText {
  // In characters; the longest paragraph of a real document is far shorter.
  private static final int LONGEST = 20_000;
  private static final int LONGEST_WORD = 200;

  private LongText() {}

  /// The fragment itself, or its parts in order; the marker stays with the first.
  static List<Fragment> parts(Fragment fragment) {
    String text = fragment.text();
    if (text.length() <= LONGEST) {
      return List.of(fragment);
    }
    List<Fragment> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      parts.add(part(fragment, start == 0 ? fragment.marker() : "", text.substring(start, end)));
      start = end;
    }
    return parts;
  }

  /// Never between the halves of one character.
  private static int end(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    if (limit == text.length()) {
      return limit;
    }
    for (int end = limit; end > limit - LONGEST_WORD; end--) {
      if (Character.isWhitespace(text.charAt(end))) {
        return end + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }

  private static Fragment part(Fragment whole, String marker, String text) {
    return new Fragment(
        whole.kind(), whole.level(), marker, text, whole.page(), whole.box(), whole.typeface());
  }
}
