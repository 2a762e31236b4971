package nl.naslag.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naslag.document.Span;

/// A sentence of a treebank that tells no spaces, written out again as people write.
///
/// @param words where each word stands in the text
record Detokenised(String text, List<Span> words) {
  private static final Set<String> TO_THE_LEFT =
      Set.of(",", ".", ";", ":", "!", "?", ")", "]", "''", "...", "”", "’", "%");
  private static final Set<String> TO_THE_RIGHT = Set.of("(", "[", ",,", "“", "„", "‘", "`", "``");
  private static final Set<String> IN_PAIRS = Set.of("\"", "'");

  // The treebank writes one kind of quotes only; documents write all of them.
  private static final List<List<String>> QUOTES =
      List.of(
          List.of("\"", "\""),
          List.of(",,", "''"),
          List.of("“", "”"),
          List.of("„", "”"),
          List.of("‘", "’"),
          List.of("'", "'"));

  /// Once for each kind of quotes, or once where the sentence has none.
  static List<Detokenised> variants(List<String> words) {
    if (!words.contains("\"")) {
      return List.of(of(words));
    }
    return QUOTES.stream().map(marks -> of(quoted(words, marks))).toList();
  }

  private static List<String> quoted(List<String> words, List<String> marks) {
    List<String> quoted = new ArrayList<>();
    int count = 0;
    for (String word : words) {
      quoted.add(word.equals("\"") ? marks.get(count++ % 2) : word);
    }
    return quoted;
  }

  static Detokenised of(List<String> words) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    boolean quoted = false;
    boolean joined = true;
    for (String word : words) {
      boolean pair = IN_PAIRS.contains(word);
      boolean left = TO_THE_LEFT.contains(word) || pair && quoted;
      text.append(joined || left ? "" : " ");
      spans.add(new Span(text.length(), text.length() + word.length()));
      text.append(word);
      joined = TO_THE_RIGHT.contains(word) || pair && !quoted;
      quoted ^= pair;
    }
    return new Detokenised(text.toString(), List.copyOf(spans));
  }
}
