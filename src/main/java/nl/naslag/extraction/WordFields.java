package nl.naslag.extraction;

import java.util.ArrayDeque;
import java.util.Deque;

/// Tells the code of a field ("PAGEREF _Toc4 \h"), which no reader sees, from its result ("12").
final class WordFields {
  private final Deque<Boolean> codes = new ArrayDeque<>();

  /// @param sign "begin", "separate" or "end"
  void take(String sign) {
    switch (sign) {
      case "begin" -> codes.push(true);
      case "separate" -> {
        codes.poll();
        codes.push(false);
      }
      case "end" -> codes.poll();
      default -> {}
    }
  }

  /// Whether text at this place belongs to a code.
  boolean inCode() {
    return codes.contains(true);
  }

  /// A code ends with its paragraph at the latest: a broken field must not swallow the document.
  void endParagraph() {
    int open = codes.size();
    codes.clear();
    for (int i = 0; i < open; i++) {
      codes.push(false);
    }
  }
}
