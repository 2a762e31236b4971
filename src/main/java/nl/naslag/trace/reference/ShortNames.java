package nl.naslag.trace.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naslag.document.Passage;
import nl.naslag.document.PolicyDocument;
import nl.naslag.language.WordFile;
import nl.naslag.trace.DocumentKind;
import nl.naslag.trace.NamedDocument;

/// Short names of documents: those a document defines, "Wet open overheid (hierna: Woo)", and
/// commonly used names of laws.
final class ShortNames {
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\s?\\((?:hierna|verder|afgekort)?(?:\\ste\\snoemen)?:?\\s?[“\"‘']?(?:de\\s|het\\s)?"
              + "(?<short>\\p{Lu}\\p{L}{1,11})[”\"’']?\\).*",
          Pattern.DOTALL);
  private static final int NEAR = 60;
  private static final Map<String, NamedDocument> COMMON = common();

  private ShortNames() {}

  private static Map<String, NamedDocument> common() {
    return WordFile.lines("wetsafkortingen.txt").stream()
        .map(line -> line.split(" ", 2))
        .collect(
            Collectors.toUnmodifiableMap(
                cells -> cells[0], cells -> new NamedDocument(DocumentKind.WET, cells[1])));
  }

  static Map<String, NamedDocument> in(PolicyDocument document) {
    Map<String, NamedDocument> names = new HashMap<>();
    names.putAll(COMMON);
    Map<String, NamedDocument> given = new HashMap<>();
    for (Passage passage : document.passages()) {
      String text = passage.text();
      if (text.indexOf('(') >= 0) {
        NameMentions.in(text).forEach(mention -> add(mention, text, given));
      }
    }
    names.putAll(given);
    return names;
  }

  private static void add(Mention.OfName mention, String text, Map<String, NamedDocument> names) {
    int end = mention.span().end();
    Matcher given = GIVEN.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
    if (given.matches()) {
      names.putIfAbsent(given.group("short"), mention.named());
    }
  }
}
