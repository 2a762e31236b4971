package nl.naslag.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The places where a document may break its long words, as its source lists them:
/// `net-con-ges-tie`.
/// Made documents break words at line ends as printed policy does, so that reading them back is a
/// real test.
record Hyphens(Map<String, String> broken) {

  static final char SOFT = '\u00ad';

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  Hyphens {
    broken = Map.copyOf(broken);
  }

  static Hyphens of(DemoDocument document) {
    return new Hyphens(
        Arrays.stream(document.property("afbreken", "").split("\\s+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .collect(Collectors.toMap(word -> word.replace("-", ""), Function.identity())));
  }

  /// The text with soft hyphens in the words of the list.
  String soften(String text) {
    return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(soft(match.group())));
  }

  private String soft(String word) {
    return broken.getOrDefault(word, word).replace('-', SOFT);
  }
}
