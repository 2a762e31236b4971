package nl.naslag.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.document.Span;

/// Finds the turns of phrase by which a whole question asks: "Kunt u aangeven", "Deelt u de mening
/// dat", "Zo ja". Their words say little about what is asked.
final class AskingPhrases {
  private static final String LINES = "/zoeken/vraagzinnen.txt";
  // White space and a comma at most; a full stop begins another sentence.
  private static final String BETWEEN = "[\\s,]{1,4}";
  private static final Pattern PHRASES = Pattern.compile(pattern(), Pattern.CASE_INSENSITIVE);

  private AskingPhrases() {}

  /// Apart from each other, in order.
  static List<Span> in(String question) {
    List<Span> spans = new ArrayList<>();
    Matcher phrase = PHRASES.matcher(question);
    while (phrase.find()) {
      spans.add(new Span(phrase.start(), phrase.end()));
    }
    return spans;
  }

  private static String pattern() {
    return lines()
        .lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .map(AskingPhrases::phrase)
        .collect(Collectors.joining("|", "\\b(?:", ")"));
  }

  /// Every word but the first takes the white space before it along, so that an absent one leaves
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

  private static String lines() {
    try (InputStream stream = AskingPhrases.class.getResourceAsStream(LINES)) {
      if (stream == null) {
        throw new IOException("Not on the class path: " + LINES);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A word list of Naslag cannot be read", e);
    }
  }
}
