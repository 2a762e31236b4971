package nl.naslag.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.document.Span;
import nl.naslag.language.WordFile;

/// Finds the phrases that introduce a question: "Kunt u aangeven", "Deelt u de mening dat", "Zo
/// ja". Their words say little about the subject.
public final class AskingPhrases {
  // White space and at most a comma; a full stop begins another sentence.
  private static final String BETWEEN = "[\\s,]{1,4}";
  private static final Pattern PHRASES = Pattern.compile(pattern(), Pattern.CASE_INSENSITIVE);

  private AskingPhrases() {}

  /// In text order, without overlaps.
  public static List<Span> in(String question) {
    List<Span> spans = new ArrayList<>();
    Matcher phrase = PHRASES.matcher(question);
    while (phrase.find()) {
      spans.add(new Span(phrase.start(), phrase.end()));
    }
    return spans;
  }

  private static String pattern() {
    return WordFile.lines("vraagzinnen.txt").stream()
        .map(AskingPhrases::phrase)
        .collect(Collectors.joining("|", "\\b(?:", ")"));
  }

  /// Every word except the first includes the preceding white space, so that an omitted word leaves
  /// none.
  private static String phrase(String line) {
    String[] words = line.split(" ");
    String rest =
        Arrays.stream(words).skip(1).map(AskingPhrases::next).collect(Collectors.joining());
    return "(?:" + words[0] + ")\\b" + rest;
  }

  private static String next(String word) {
    boolean optional = word.endsWith("?");
    String forms = optional ? word.substring(0, word.length() - 1) : word;
    String one = BETWEEN + "(?:" + forms + ")\\b";
    return optional ? "(?:" + one + ")?" : one;
  }
}
