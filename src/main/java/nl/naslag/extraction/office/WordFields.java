package nl.naslag.extraction.office;

import java.util.ArrayDeque;
import java.util.Deque;

/// Separates the code of a field ("PAGEREF _Toc4 \h"), which is not printed, from its result
/// ("12").
public final class WordFields {
  private final Deque<Boolean> codes = new ArrayDeque<>();

  /// Handles a field character.
  ///
  /// @param sign "begin", "separate" or "end"
  public void take(String sign) {
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

  /// Whether text at this position belongs to a code.
  public boolean inCode() {
    return codes.contains(true);
  }

  /// A code ends with its paragraph at the latest: a broken field must not swallow the document.
  public void endParagraph() {
    int open = codes.size();
    codes.clear();
    for (int i = 0; i < open; i++) {
      codes.push(false);
    }
  }
}
