package nl.naslag.extraction.tongue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The small words of each language, from `woorden/talen.txt`. A word may stand under several.
final class LanguageWords {
  private static final String FILE = "/woorden/talen.txt";

  /// Read once: the file is a part of the build.
  static final LanguageWords KNOWN = new LanguageWords(lines());

  private final Map<String, Set<String>> languagesOf = new HashMap<>();
  private final List<String> languages;

  private LanguageWords(List<String> lines) {
    languages = lines.stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
    for (String line : lines) {
      String[] parts = line.split(":", 2);
      for (String word : parts[1].strip().split("\\s+")) {
        languagesOf.merge(word, Set.of(parts[0]), LanguageWords::both);
      }
    }
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Arrays.asList(some, others).stream()
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines() {
    try (InputStream stream = LanguageWords.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IOException("Not on the class path: " + FILE);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("A word file of Naslag cannot be read", e);
    }
  }

  /// The codes of all languages, in the order of the file.
  List<String> languages() {
    return languages;
  }

  /// The languages that have this word in lower case; none for most words.
  Set<String> languagesOf(String word) {
    return languagesOf.getOrDefault(word, Set.of());
  }
}
