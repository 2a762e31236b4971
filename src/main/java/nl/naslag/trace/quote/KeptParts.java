package nl.naslag.trace.quote;

import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.document.Passage;
import nl.naslag.document.Span;

/// The parts that are kept of a quote, as they may stand in a passage of which the rest changed.
final class KeptParts {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /// In characters; fewer say too little to be looked for where the rest of the quote is not.
  private static final int TELLING = 25;

  private final List<String> parts;

  KeptParts(String words, List<Span> kept) {
    parts = kept.stream().map(span -> plain(span.in(words))).toList();
  }

  /// Whether a passage has them all, letter for letter and in their order.
  ///
  /// Where its lines break does not count.
  boolean standIn(Passage passage) {
    String text = plain(passage.text());
    int at = 0;
    for (String part : parts) {
      int start = text.indexOf(part, at);
      if (start < 0) {
        return false;
      }
      at = start + part.length();
    }
    return true;
  }

  boolean areTelling() {
    return parts.stream().mapToInt(String::length).sum() >= TELLING;
  }

  private static String plain(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ");
  }
}
